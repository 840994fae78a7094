package no.systembruker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @Test
    void aLineIsAsLongAsItMayBeAndNoLonger() {
        assertThat(PlainText.isLine("ø".repeat(255), 255)).isTrue();
        assertThat(PlainText.isLine("ø".repeat(256), 255)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lønn\0", "Lønn\nflyt", "Lønn\tflyt", "\u001b[31mLønn", "Lønn\u0085"})
    void aLineHasNoControlCharacters(String text) {
        assertThat(PlainText.isLine(text, 255)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skatt \u202eneteata", "\u2067Lønn", "Lønn\u200bflyt", "\ufeffLønn"})
    void aLineTurnsNothingAroundAndHidesNothing(String text) {
        assertThat(PlainText.isLine(text, 255)).isFalse();
        assertThat(PlainText.isText(text, 255)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"سلام", "עברית", "Ánne Sara", "Løn\u00adsflyt", "👩\u200d🌾"})
    void aLineIsInAnyScript(String text) {
        assertThat(PlainText.isLine(text, 255)).isTrue();
    }

    @Test
    void aTextMayHaveManyLines() {
        assertThat(PlainText.isText("Lønn\r\n\tog pensjon\n", 255)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to\nlinjer\0", "\u001b[31m\nLønn"})
    void aTextHasNoOtherControlCharacters(String text) {
        assertThat(PlainText.isText(text, 255)).isFalse();
    }
}
