package no.systembruker.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.systembruker.party.OrganisationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberListTests {

    private static final OrganisationNumber BAKERI_NORD = new OrganisationNumber("310000027");
    private static final OrganisationNumber FJORDREGNSKAP = new OrganisationNumber("310000035");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310000027",
                "310 000 027",
                " 310\u00A0000\u00A0027 ",
                "NO 310 000 027 MVA",
                "no310000027mva",
                "310.000.027",
                "310000027MVA",
                "0192:310000027"
            })
    void aNumberIsReadAsPeopleWriteIt(String written) {
        assertThat(NumberList.number(written)).contains(BAKERI_NORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000028", "31000002", "3100000277", "", "Bakeri Nord", "SE310000027", "٣١٠٠٠٠٠٢٧"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(NumberList.number(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310000027\n310000035",
                "310000027\r\n\r\n310000035\r\n",
                "\uFEFF310000027\n310000035",
                "Orgnr\n310000027\n310000035",
                "Navn;Orgnr;Ansatte\nBakeri Nord AS;310 000 027;12\n\"Fjord; og regnskap\";NO310000035MVA;3",
                "Orgnr,Navn\n310000027,\"Bakeri, Nord\"\n310000035,Fjordregnskap",
                "Navn\tOrgnr\nBakeri Nord\t310000027\nFjordregnskap\t310000035",
                "\"310000027\"\n\"310000035\""
            })
    void whateverProgramWroteTheListItsNumbersAreFound(String text) {
        assertThat(numbers(Sheet.of(text))).containsExactly(BAKERI_NORD, FJORDREGNSKAP);
    }

    @Test
    void filesAreReadInTheEncodingTheyAreIn() {
        var text = "Navn;Orgnr\nKjøttbørsen;310000027\nÆrlig Øl AS;310000035\n";

        assertThat(List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        text.getBytes(StandardCharsets.ISO_8859_1),
                        text.getBytes(Charset.forName("windows-1252")),
                        text.getBytes(StandardCharsets.UTF_16),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .allSatisfy(file -> {
                    var sheet = Sheet.read(file);
                    assertThat(sheet.lines().get(1).cell(0)).isEqualTo("Kjøttbørsen");
                    assertThat(numbers(sheet)).containsExactly(BAKERI_NORD, FJORDREGNSKAP);
                });
    }

    @Test
    void aBadLineIsKeptWithItsNumberAndHoldsNoOtherBack() {
        var read = read(Sheet.of("310000027\n\nikke et nummer 9\n310000028\n310000035\n"));

        assertThat(read.lines())
                .containsExactly(
                        new NumberedLine(1, "310000027", Optional.of(BAKERI_NORD)),
                        new NumberedLine(3, "ikke et nummer 9", Optional.empty()),
                        new NumberedLine(4, "310000028", Optional.empty()),
                        new NumberedLine(5, "310000035", Optional.of(FJORDREGNSKAP)));
    }

    @Test
    void aListWithoutASingleNumberIsReadAllTheSame() {
        assertThat(read(Sheet.of("1;2\n3;4")).lines())
                .extracting(NumberedLine::written)
                .containsExactly("1", "3");
    }

    @Test
    void anEmptyListIsSaidToBeEmpty() {
        assertThat(NumberList.read(Sheet.of(" \n;;\n"), 10)).isEqualTo(new NumberList.Reading.Empty());
        assertThat(NumberList.read(Sheet.of("Orgnr\n"), 10)).isEqualTo(new NumberList.Reading.Empty());
    }

    @Test
    void aListBeyondTheLimitIsNotRead() {
        assertThat(NumberList.read(Sheet.of("310000027\n310000027\n310000027"), 2))
                .isEqualTo(new NumberList.Reading.TooLong(3));
    }

    @Test
    void aHundredThousandLinesAreReadInNoTime() {
        var text = IntStream.range(0, 100_000)
                .mapToObj(line -> "Klient %d;NO 310 000 027 MVA;\"a;b\"".formatted(line))
                .collect(Collectors.joining("\n"));

        assertThat(numbers(Sheet.of(text))).hasSize(100_000);
    }

    @Test
    void whatCannotBeShownIsLeftOut() {
        assertThat(read(Sheet.of("ab\0c9" + "x".repeat(500))).lines().getFirst().written())
                .startsWith("abc9")
                .hasSize(100);
    }

    private static NumberList read(Sheet sheet) {
        return switch (NumberList.read(sheet, 100_000)) {
            case NumberList.Reading.Read read -> read.list();
            case NumberList.Reading.TooLong tooLong -> throw new AssertionError(tooLong);
            case NumberList.Reading.Empty empty -> throw new AssertionError(empty);
        };
    }

    private static List<OrganisationNumber> numbers(Sheet sheet) {
        return read(sheet).lines().stream()
                .flatMap(line -> line.number().stream())
                .toList();
    }
}
