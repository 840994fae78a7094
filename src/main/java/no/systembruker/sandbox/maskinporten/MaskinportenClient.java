package no.systembruker.sandbox.maskinporten;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.party.OrganisationNumber;

/**
 * A client registered with Maskinporten: whose it is, what it may ask for, and its public keys.
 *
 * @param keysUploaded when the whole set of keys was replaced last; they are good for a year
 */
public record MaskinportenClient(
        String id, OrganisationNumber owner, Set<String> scopes, JWKSet keys, Instant keysUploaded) {

    private static final Period KEY_LIFETIME = Period.ofYears(1);

    public MaskinportenClient {
        scopes = Set.copyOf(scopes);
    }

    Optional<RSAKey> key(String kid) {
        return Optional.ofNullable(keys.getKeyByKeyId(kid)).map(key -> key.toRSAKey());
    }

    boolean hasExpiredKeysAt(Instant now) {
        return !now.isBefore(
                keysUploaded.atOffset(ZoneOffset.UTC).plus(KEY_LIFETIME).toInstant());
    }

    List<String> notRegistered(Collection<String> asked) {
        return asked.stream().filter(scope -> !scopes.contains(scope)).toList();
    }
}
