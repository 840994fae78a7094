package no.systembruker.token;

import static java.util.stream.Collectors.groupingBy;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a JWK set (RFC 7517 §5) that can be used, by key id. */
record KeySet(Map<String, VerificationKey> keys) {

    private static final Logger LOG = System.getLogger(KeySet.class.getName());
    private static final String LEFT_OUT =
            "{0} of {1} keys of the token issuer left out: not a public RSA signing key with 2048 bits and its own id";

    KeySet {
        keys = Map.copyOf(keys);
    }

    Optional<VerificationKey> find(String keyId) {
        return Optional.ofNullable(keys.get(keyId));
    }

    /** Nothing if this is no JWK set at all. A key that cannot be used is left out, and told of in the log. */
    static Optional<KeySet> parse(byte[] json) {
        return StrictJson.object(json).flatMap(set -> set.objects("keys")).map(KeySet::of);
    }

    /** Which of two keys with one id is meant, nobody can say: then neither is. */
    private static KeySet of(List<JsonObject> all) {
        var usable = new HashMap<String, VerificationKey>();
        all.stream()
                .filter(jwk -> jwk.text("kid").isPresent())
                .collect(groupingBy(jwk -> jwk.text("kid").orElseThrow()))
                .forEach((keyId, sharing) -> only(sharing).ifPresent(key -> usable.put(keyId, key)));
        if (usable.size() < all.size()) {
            LOG.log(Level.WARNING, LEFT_OUT, all.size() - usable.size(), all.size());
        }
        return new KeySet(usable);
    }

    private static Optional<VerificationKey> only(List<JsonObject> sharing) {
        return sharing.size() == 1 ? RsaJwk.read(sharing.getFirst()) : Optional.empty();
    }
}
