package no.systembruker.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTests {

    @Test
    void valuesStandBetweenSemicolonsAfterTheMarkOfTheEncoding() throws IOException {
        assertThat(written("Hvem", "Når", "Hva")).isEqualTo("\uFEFF\"Hvem\";\"Når\";\"Hva\"\r\n");
    }

    @Test
    void whatSeparatesValuesMayStandInThem() throws IOException {
        assertThat(written("Bakeri; Nord", "«\"Lønn\"»", "to\nlinjer"))
                .isEqualTo("\uFEFF\"Bakeri; Nord\";\"«\"\"Lønn\"\"»\";\"to\nlinjer\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+47 12345678",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =1+1",
                "\u00a0=1+1",
                "\uff1d1+1",
                "=cmd|' /C calc'!A0"
            })
    void whatASpreadsheetWouldCalculateIsShownInstead(String formula) throws IOException {
        assertThat(written(formula)).isEqualTo("\uFEFF\"'" + formula + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lønnsflyt", "2026-05-17 12:00:00", "A-melding", "1=1", " "})
    void whatIsNoFormulaStandsAsItIs(String value) throws IOException {
        assertThat(written(value)).isEqualTo("\uFEFF\"" + value + "\"\r\n");
    }

    private static String written(String... values) throws IOException {
        var out = new StringWriter();
        new SpreadsheetText(out).line(List.of(values));
        return out.toString();
    }
}
