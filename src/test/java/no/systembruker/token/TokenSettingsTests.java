package no.systembruker.token;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSettingsTests {

    private static final URI JWKS = URI.create("https://maskinporten.example/jwk");
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Set<SignatureAlgorithm> RS256 = Set.of(SignatureAlgorithm.RS256);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://maskinporten.example/jwk",
                "http://localhost:8080/jwk",
                "http://127.0.0.1:8080/jwk",
                "http://127.1.2.3/jwk",
                "http://[::1]:8080/jwk"
            })
    void keysComeOverHttpsOrFromThisMachine(String uri) {
        assertThatCode(() -> TokenSettings.trusting("x", URI.create(uri))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://maskinporten.example/jwk",
                "http://localhost.evil.example/jwk",
                "http://127.0.0.1.evil.example/jwk",
                "http://127evil.example/jwk",
                "http://[::2]/jwk",
                "file:///etc/passwd",
                "ftp://localhost/jwk",
                "/jwk"
            })
    void keysComeFromNowhereElse(String uri) {
        assertThatThrownBy(() -> TokenSettings.trusting("x", URI.create(uri)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void limitsCannotBeLoosened() {
        assertRefused(() -> new TokenSettings(" ", JWKS, null, RS256, SKEW, HOUR, 16_384, DetailsForm.LIST));
        assertRefused(() -> new TokenSettings("x", JWKS, "", RS256, SKEW, HOUR, 16_384, DetailsForm.LIST));
        assertRefused(() -> new TokenSettings("x", JWKS, null, Set.of(), SKEW, HOUR, 16_384, DetailsForm.LIST));
        assertRefused(() ->
                new TokenSettings("x", JWKS, null, RS256, Duration.ofSeconds(11), HOUR, 16_384, DetailsForm.LIST));
        assertRefused(() ->
                new TokenSettings("x", JWKS, null, RS256, Duration.ofSeconds(-1), HOUR, 16_384, DetailsForm.LIST));
        assertRefused(
                () -> new TokenSettings("x", JWKS, null, RS256, SKEW, HOUR.plusSeconds(1), 16_384, DetailsForm.LIST));
        assertRefused(() -> new TokenSettings("x", JWKS, null, RS256, SKEW, Duration.ZERO, 16_384, DetailsForm.LIST));
        assertRefused(() -> new TokenSettings("x", JWKS, null, RS256, SKEW, HOUR, 16_385, DetailsForm.LIST));
        assertRefused(() -> new TokenSettings("x", JWKS, null, RS256, SKEW, HOUR, 0, DetailsForm.LIST));
    }

    private static void assertRefused(Runnable construction) {
        assertThatThrownBy(construction::run).isInstanceOf(IllegalArgumentException.class);
    }
}
