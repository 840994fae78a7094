package no.systembruker.token;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.systembruker.token.KeyLookup.Found;
import no.systembruker.token.KeyLookup.Unavailable;
import no.systembruker.token.KeyLookup.Unknown;
import no.systembruker.token.Refusal.KeysUnavailable;
import no.systembruker.token.Verdict.Accepted;
import no.systembruker.token.Verdict.Refused;

/**
 * Header, key and signature. Of the header only {@code alg}, {@code kid}, {@code typ} and {@code crit} are read: keys
 * and addresses that a token brings along ({@code jwk}, {@code jku}, {@code x5c}, {@code x5u}) are nobody's business.
 */
record SignatureRules(Set<SignatureAlgorithm> algorithms, KeySource keys) {

    /** Maskinporten sends none; RFC 9068 has its own. Other kinds of JWT are no access tokens (RFC 8725 §3.11). */
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private static final int LONGEST_KEY_ID = 128;

    /** The claims of a token whose signature holds. */
    Verdict<JsonObject> check(SignedToken token) {
        return algorithm(token.header())
                .then(algorithm -> keyId(token.header())
                        .then(keyId -> key(keyId, algorithm))
                        .then(key -> claims(token, key, algorithm)));
    }

    private Verdict<SignatureAlgorithm> algorithm(JsonObject header) {
        if (header.has("crit")) {
            return Check.ALGORITHM.refuse("The token has a critical header that is not understood");
        }
        if (header.has("typ") && !isAccessToken(header.text("typ"))) {
            return Check.ALGORITHM.refuse("The token is of another type");
        }
        return header.text("alg")
                .flatMap(this::configured)
                .<Verdict<SignatureAlgorithm>>map(Accepted::new)
                .orElseGet(() -> Check.ALGORITHM.refuse("The token is not signed with an accepted algorithm"));
    }

    private static boolean isAccessToken(Optional<String> type) {
        return type.isPresent() && TYPES.contains(type.get().toLowerCase(Locale.ROOT));
    }

    private Optional<SignatureAlgorithm> configured(String name) {
        for (var algorithm : algorithms) {
            if (algorithm.name().equals(name)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    private static Verdict<String> keyId(JsonObject header) {
        return header.text("kid")
                .filter(keyId -> !keyId.isEmpty() && keyId.length() <= LONGEST_KEY_ID)
                .<Verdict<String>>map(Accepted::new)
                .orElseGet(() -> Check.KEY.refuse("The token does not name its key"));
    }

    private Verdict<VerificationKey> key(String keyId, SignatureAlgorithm algorithm) {
        return switch (keys.find(keyId)) {
            case Found found -> fitting(found.key(), algorithm);
            case Unknown unknown -> Check.KEY.refuse("The token names a key that the issuer does not have");
            case Unavailable unavailable -> new Refused<>(new KeysUnavailable(unavailable.retryAfter()));
        };
    }

    private static Verdict<VerificationKey> fitting(VerificationKey key, SignatureAlgorithm algorithm) {
        return key.isFor(algorithm)
                ? new Accepted<>(key)
                : Check.KEY.refuse("The token names a key that is for another algorithm");
    }

    private static Verdict<JsonObject> claims(SignedToken token, VerificationKey key, SignatureAlgorithm algorithm) {
        return token.isSignedBy(key, algorithm)
                ? new Accepted<>(token.payload())
                : Check.SIGNATURE.refuse("The signature of the token does not hold");
    }
}
