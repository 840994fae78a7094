package no.systembruker.sandbox.maskinporten;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.systembruker.sandbox.ExpiringStore;
import no.systembruker.sandbox.Sandbox;
import org.springframework.stereotype.Component;

/**
 * Grants that gave a token, until they expire. In memory: a grant lives for two minutes, and the one node of a sandbox forgets
 * what it must remember only by restarting within them.
 */
@Sandbox
@Component
class UsedGrants {

    private final ExpiringStore<Boolean> used;
    private final Clock clock;

    UsedGrants(Clock clock) {
        this.used = new ExpiringStore<>(clock);
        this.clock = clock;
    }

    /** Marks the grant as used, in one step; false when it was already. */
    boolean use(Grant grant) {
        var assertion = grant.assertion();
        var end = Instant.ofEpochSecond(assertion.seconds("exp").orElseThrow() + ClaimChecks.SKEW);
        var id = assertion.text("jti").map(jti -> "jti " + jti).orElseGet(() -> "hash " + hash(assertion));
        return used.putFirst(grant.client().id() + " " + id, true, Duration.between(clock.instant(), end));
    }

    private static String hash(Assertion assertion) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64URL.encode(digest.digest(assertion.signedPart().getBytes(StandardCharsets.US_ASCII)))
                    .toString();
        } catch (NoSuchAlgorithmException neverOnThisPlatform) {
            throw new IllegalStateException(neverOnThisPlatform);
        }
    }
}
