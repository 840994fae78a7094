package no.systembruker.token;

import java.security.interfaces.RSAPublicKey;
import org.jspecify.annotations.Nullable;

/**
 * A public key of the issuer.
 *
 * @param algorithm the only {@code alg} that the issuer uses it with, when it says so
 */
public record VerificationKey(RSAPublicKey key, @Nullable String algorithm) {

    boolean isFor(SignatureAlgorithm wanted) {
        return algorithm == null || algorithm.equals(wanted.name());
    }
}
