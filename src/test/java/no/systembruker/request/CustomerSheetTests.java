package no.systembruker.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import no.systembruker.register.SystemId;
import no.systembruker.request.CustomerSheet.Line;
import no.systembruker.request.CustomerSheet.Reading;
import no.systembruker.systemuser.SystemUserKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerSheetTests {

    private static final String BAKERY = "310000027";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310000027;Filial 7",
                "310000027\tFilial 7",
                "310000027,Filial 7",
                "\uFEFF310000027;Filial 7",
                "310 000 027;Filial 7",
                "310\u00A0000\u00A0027 ; Filial 7 ",
                "NO310000027MVA;Filial 7",
                "no 310 000 027 mva;Filial 7",
                "\"310000027\";\"Filial 7\"",
                "0192:310000027;Filial 7",
                "310000027;Filial 7\r\n",
                "\n\n310000027;Filial 7\n\n;;\n"
            })
    void aLineIsReadHoweverItIsWritten(String text) {
        assertThat(lines(text)).singleElement().satisfies(line -> {
            assertThat(line.organisationNumber().orElseThrow().value()).isEqualTo(BAKERY);
            assertThat(line.reference()).isEqualTo("Filial 7");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Organisasjonsnummer;Referanse\n310000027;Filial 7",
                "Referanse;Org.nr\nFilial 7;310000027",
                "Navn;Org.nr;Vår ref\nBakeri Nord;310000027;Filial 7"
            })
    void aHeadingTellsWhichColumnIsWhich(String text) {
        assertThat(lines(text)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.organisation()).isEqualTo(BAKERY);
            assertThat(line.reference()).isEqualTo("Filial 7");
        });
    }

    @Test
    void withoutAHeadingTheNumbersAreWhereMostOfThemAre() {
        assertThat(lines("Filial 7;310000027\nFilial 8;310000035\nFilial 9;12"))
                .extracting(Line::reference, line -> line.organisationNumber().isPresent())
                .containsExactly(tuple("Filial 7", true), tuple("Filial 8", true), tuple("Filial 9", false));
    }

    @Test
    void aListOfNumbersAloneHasNoReferences() {
        assertThat(lines("310000027\n310000035")).extracting(Line::reference).containsExactly("", "");
    }

    @Test
    void aFileIsReadInTheEncodingItWasSavedIn() {
        var text = "310000027;Ærlig Øk & Å";

        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            assertThat(lines(CustomerSheet.read(text.getBytes(encoding))))
                    .singleElement()
                    .satisfies(line -> assertThat(line.reference()).isEqualTo("Ærlig Øk & Å"));
        }
        assertThat(lines(CustomerSheet.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))))
                .singleElement()
                .satisfies(line -> assertThat(line.organisationNumber()).isPresent());
    }

    @Test
    void whatIsQuotedMayHaveASeparatorAndAQuotationMarkInIt() {
        assertThat(lines("310000027;\"Lønn; \"\"sommer\"\"\""))
                .singleElement()
                .satisfies(line -> assertThat(line.reference()).isEqualTo("Lønn; \"sommer\""));
    }

    @Test
    void aQuotationThatIsNeverClosedSpoilsItsOwnLineAlone() {
        assertThat(lines("310000027;\"Filial\n310000035;Hovedkontor"))
                .extracting(Line::organisation)
                .containsExactly("310000027", "310000035");
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000028", "31000002", "3100000277", "bakeri", "310000027x", "MVA"})
    void whatIsNoOrganisationNumberIsKeptAsItIsWritten(String written) {
        assertThat(lines("310000035;a\n" + written + ";b").getLast()).satisfies(line -> {
            assertThat(line.organisation()).isEqualTo(written);
            assertThat(line.organisationNumber()).isEmpty();
        });
    }

    @Test
    void thereIsALimitAndNothing() {
        var many = Collections.nCopies(CustomerSheet.MOST_LINES, BAKERY);

        assertThat(lines(String.join("\n", many))).hasSize(CustomerSheet.MOST_LINES);
        assertThat(CustomerSheet.read(String.join("\n", many) + "\n" + BAKERY))
                .isEqualTo(new Reading.TooLong(CustomerSheet.MOST_LINES + 1));
        assertThat(CustomerSheet.read("\n ;\n")).isEqualTo(new Reading.Empty());
        assertThat(CustomerSheet.read("Org.nr;Referanse")).isEqualTo(new Reading.Empty());
    }

    @Test
    void aQuestionIsReadAsItWasWritten() {
        var question = new BulkQuestion(
                new SystemId("310000019_lonn"),
                SystemUserKind.STANDARD,
                List.of("a-melding"),
                List.of(),
                "",
                "https://loennsverk.example/");

        assertThat(BulkQuestion.read(question.written())).isEqualTo(question);
    }

    private static List<Line> lines(String text) {
        return lines(CustomerSheet.read(text));
    }

    private static List<Line> lines(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.lines();
            case Reading.TooLong tooLong -> throw new AssertionError("too long");
            case Reading.Empty empty -> throw new AssertionError("empty");
        };
    }
}
