package no.systembruker.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base64UrlTests {

    @ParameterizedTest
    @CsvSource({"YQ,a", "YWI,ab", "YWJj,abc", "-_8,\u00FB\u00FF"})
    void theCanonicalFormIsRead(String text, String expected) {
        assertThat(decode(text)).contains(expected);
    }

    /** The usual decoders read these as the texts above. */
    @ParameterizedTest
    @ValueSource(strings = {"YR", "Yf", "YWJ", "YWL", "YQ==", "YWI=", "YW Jj", "YWJj\n", "+/8"})
    void otherSpellingsOfTheSameBytesAreNot(String text) {
        assertThat(decode(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Y", "YWJjY", "====", "YW.j", "YW?j", "YW\u00E5j"})
    void nothingElseIsReadEither(String text) {
        assertThat(decode(text)).isEmpty();
    }

    private static Optional<String> decode(String text) {
        var bytes = text.getBytes(ISO_8859_1);
        return Base64Url.decode(bytes, 0, bytes.length).map(decoded -> new String(decoded, ISO_8859_1));
    }
}
