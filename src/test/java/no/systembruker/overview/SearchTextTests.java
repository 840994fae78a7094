package no.systembruker.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", "\u202e", "\ud800", "\n\t", "\u00a0\u200b"})
    void whatCannotBeReadSearchesForNothing(String text) {
        assertThat(new SearchText(text).isEmpty()).isTrue();
        assertThat(new SearchText(text).words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Lønn Ålesund, lonn|alesund",
        "  Kafé   SØR , kafe|sor",
        "310 000 019, 310000019",
        "Lønnsverk 310 000 019, lonnsverk|310000019",
        "31 00, 3100",
        "kunde 17, kunde|17"
    })
    void wordsAreComparedWithoutCaseAndMarksAndNumbersWithoutSpaces(String text, String words) {
        assertThat(String.join("|", new SearchText(text).words())).isEqualTo(words);
    }

    @Test
    void whatIsTooLongIsCutAndTheLastOfManyWordsIsTheRest() {
        assertThat(new SearchText("å".repeat(5000)).text()).hasSize(SearchText.LONGEST);
        assertThat(new SearchText("a b c d e f g h i j").words()).hasSize(8).endsWith("h i j");
    }

    @Test
    void aWordOfDecomposedLettersIsTheSameWord() {
        assertThat(new SearchText("Kafe\u0301 A\u030Ase").words()).containsExactly("kafe", "ase");
    }

    @Test
    void markupIsTextLikeAnyOther() {
        assertThat(new SearchText("<b>Lønn</b>").text()).isEqualTo("<b>Lønn</b>");
    }
}
