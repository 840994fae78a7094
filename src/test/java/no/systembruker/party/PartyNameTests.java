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
        assertThat(PartyName.sought("A\u030Adal")).isEqualTo(PartyName.sought("ÅDAL"));
    }

    @Test
    void aSearchIsNothingButTheBeginningsOfItsWords() {
        assertThat(PartyName.sought(" Nord\0bakeri%nord_ ")).isEqualTo(PartyName.sought("nord bakeri"));
    }

    @Test
    void aTextHasNoCharacterThatDatabasesCannotTake() {
        assertThat(PartyName.searchable("bakeri\0nord")).isEqualTo("bakeri nord");
    }

    @Test
    void aNumberInGroupsIsOneWord() {
        assertThat(PartyName.sought("310 000 019")).isEqualTo(PartyName.sought("310000019"));
        assertThat(PartyName.sought("Torget 12")).hasSize(2);
    }

    @Test
    void signsAloneSearchForNothing() {
        assertThat(PartyName.sought("% _ \\ 北")).isEmpty();
    }

    @Test
    void whatIsSearchedHasASpaceBeforeEachWord() {
        var searched = PartyName.findable("Bakeri «Nord» AS", new OrganisationNumber("310000019"));

        assertThat(PartyName.findableWords("Bakeri «Nord» AS", new OrganisationNumber("310000019")))
                .hasSize(4)
                .allSatisfy(word -> assertThat(searched).contains(PartyName.SPACE + word));
    }

    @Test
    void aSubUnitStandsRightAfterItsMainUnitAndBeforeALongerName() {
        var main = PartyName.place("Bakeri", new OrganisationNumber("310000027"), null);
        var unit = PartyName.place("Torget", new OrganisationNumber("310000035"), main);
        var longer = PartyName.place("Bakeri Nord", new OrganisationNumber("310000019"), null);

        assertThat(Stream.of(longer, unit, main).sorted()).containsExactly(main, unit, longer);
    }

    @Test
    void theLongestPlaceFitsItsColumn() {
        var number = new OrganisationNumber("310000019");
        var place = PartyName.place("å".repeat(255), number, "9".repeat(1990));

        assertThat(place).hasSize(2000);
    }
}
