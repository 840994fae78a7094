package no.systembruker.sandbox.api;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A client's public keys as it sends them: one to five RSA keys with kids of their own. */
final class KeySet {

    private static final int MOST_KEYS = 5;
    private static final int FEWEST_BITS = 2048;
    private static final int MOST_BITS = 8192;
    private static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512");
    private static final Pattern KID = Pattern.compile("[A-Za-z0-9._-]{1,255}");

    private KeySet() {}

    static Optional<JWKSet> read(Fields body, String field) {
        return body.optionalJson(field).flatMap(json -> parse(body, field, json));
    }

    private static Optional<JWKSet> parse(Fields body, String field, JsonNode json) {
        try {
            var keys = JWKSet.parse(json.toString());
            return fault(keys.getKeys())
                    .map(what -> body.<JWKSet>fault(field, what))
                    .orElseGet(() -> Optional.of(keys));
        } catch (ParseException | IllegalArgumentException malformed) {
            return body.fault(field, "is not a JSON Web Key Set");
        }
    }

    private static Optional<String> fault(List<JWK> keys) {
        if (keys.isEmpty() || keys.size() > MOST_KEYS) {
            return Optional.of("must hold one to " + MOST_KEYS + " keys");
        }
        if (keys.stream().anyMatch(JWK::isPrivate)) {
            return Optional.of("holds a private key: send the public half only");
        }
        if (!keys.stream().allMatch(KeySet::isAcceptable)) {
            return Optional.of("must hold RSA keys of at least " + FEWEST_BITS
                    + " bits with kid (letters, digits and . _ -), use sig and alg RS256, RS384 or RS512 if given");
        }
        var kids = new HashSet<String>();
        return keys.stream().allMatch(key -> kids.add(key.getKeyID()))
                ? Optional.empty()
                : Optional.of("holds two keys with one kid");
    }

    private static boolean isAcceptable(JWK key) {
        return key instanceof RSAKey
                && key.size() >= FEWEST_BITS
                && key.size() <= MOST_BITS
                && key.getKeyID() != null
                && KID.matcher(key.getKeyID()).matches()
                && (key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse()))
                && (key.getAlgorithm() == null
                        || ALGORITHMS.contains(key.getAlgorithm().getName()));
    }
}
