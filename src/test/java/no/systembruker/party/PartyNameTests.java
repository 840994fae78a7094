package no.systembruker.party;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartyNameTests {

    @Test
    void namesAreSortedAsInNorwegian() {
        var sorted = Stream.of("Århus", "Ærlig", "zoo", "Østkant", "Ådal", "Bakeri Nord", "Bakerier", "2 Tårn", "Ås")
                .sorted(comparing(PartyName::sortable));

        assertThat(sorted)
                .containsExactly("2 Tårn", "Bakeri Nord", "Bakerier", "zoo", "Ærlig", "Østkant", "Ådal", "Århus", "Ås");
    }

    @Test
    void caseMarksAndPunctuationDoNotCountInSorting() {
        assertThat(PartyName.sortable("CAFÉ-ÖRN & Co.")).isEqualTo(PartyName.sortable("Cafe Ørn Co"));
    }

    @Test
    void theSortKeyIsNothingButDigits() {
        assertThat(PartyName.sortable("Bakeri Nord, Ås («det gode brød») 北")).matches("[0-9]+");
    }

    @Test
    void theSortKeyOfALongNameFitsItsColumn() {
        assertThat(PartyName.sortable("å".repeat(255))).hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void aLetterIsFoundHoweverItIsPutTogether() {
        assertThat(PartyName.searchable("A\u030Adal")).isEqualTo(PartyName.searchable("ÅDAL"));
    }

    @Test
    void aSearchHasNoCharacterThatDatabasesCannotTake() {
        assertThat(PartyName.searchable("bakeri\0nord")).isEqualTo("bakeri nord");
    }
}
