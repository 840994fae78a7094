package no.systembruker.sandbox.idporten;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.systembruker.sandbox.ExpiringStore;
import no.systembruker.sandbox.RandomText;
import no.systembruker.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/** Codes that a client changes into tokens, once and within a minute. */
@Sandbox
@Component
class AuthorizationCodes {

    private static final Duration LIFETIME = Duration.ofSeconds(60);

    /** What a code stands for: who signed in, and for which request. */
    record SignIn(SignInRequest request, SsoSession session) {}

    private final ExpiringStore<SignIn> codes;

    AuthorizationCodes(Clock clock) {
        this.codes = new ExpiringStore<>(clock);
    }

    String issue(SignInRequest request, SsoSession session) {
        var code = RandomText.unguessable();
        codes.put(code, new SignIn(request, session), LIFETIME);
        return code;
    }

    Optional<SignIn> redeem(String code) {
        return codes.take(code);
    }
}
