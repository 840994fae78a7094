package no.systembruker.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import no.systembruker.token.Refusal.InsufficientScope;
import no.systembruker.token.Refusal.InvalidRequest;
import no.systembruker.token.Refusal.InvalidToken;
import no.systembruker.token.Refusal.KeysUnavailable;
import no.systembruker.token.Refusal.NoToken;
import org.junit.jupiter.api.Test;

class RefusalTests {

    @Test
    void withoutATokenTheChallengeIsBare() {
        assertThat(new NoToken().status()).isEqualTo(401);
        assertThat(new NoToken().challenge("bakeri")).contains("Bearer realm=\"bakeri\"");
    }

    @Test
    void anAmbiguousCallIsABadRequest() {
        var refusal = new InvalidRequest("Two tokens");

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.challenge("bakeri"))
                .contains("Bearer realm=\"bakeri\", error=\"invalid_request\", error_description=\"Two tokens\"");
    }

    @Test
    void anInvalidTokenSaysWhy() {
        var refusal = new InvalidToken(Check.LIFETIME, "The token has expired");

        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.challenge("bakeri"))
                .contains("Bearer realm=\"bakeri\", error=\"invalid_token\","
                        + " error_description=\"The token has expired\"");
        assertThat(refusal.retryAfter()).isEmpty();
    }

    @Test
    void aMissingScopeIsNamed() {
        var refusal = new InsufficientScope(Check.SCOPE, "Lacking", List.of("a:read", "a:admin"));

        assertThat(refusal.status()).isEqualTo(403);
        assertThat(refusal.challenge("bakeri"))
                .contains("Bearer realm=\"bakeri\", error=\"insufficient_scope\", error_description=\"Lacking\","
                        + " scope=\"a:read a:admin\"");
    }

    @Test
    void anOutageAsksForPatience() {
        var refusal = new KeysUnavailable(Duration.ofSeconds(30));

        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(30));
        assertThat(refusal.challenge("bakeri")).isEmpty();
    }

    @Test
    void aRealmCannotBreakOutOfItsQuotes() {
        assertThatThrownBy(() -> new NoToken().challenge("a\", error=\"x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoToken().challenge("a\r\nSet-Cookie: x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
