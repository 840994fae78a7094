package no.systembruker.token;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.token.Verdict.Accepted;
import org.jspecify.annotations.Nullable;

/**
 * An access token of Maskinporten that has passed every check.
 *
 * @param issuer who vouches for it
 * @param clientId the client that asked for it
 * @param consumer number of the organisation that calls, nine digits; for a system user the vendor, not the customer
 * @param scopes what it may be used for
 * @param tokenId the {@code jti}, when there is one; for logs, as a bearer token may be used again
 * @param expiresAt to the second; up to the configured skew before now
 */
public record AccessToken(
        String issuer,
        String clientId,
        String consumer,
        Set<String> scopes,
        @Nullable String tokenId,
        Instant issuedAt,
        Instant expiresAt) {

    public AccessToken {
        scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
    }

    /** Reads claims that {@link ClaimRules} has found in order. */
    static Verdict<AccessToken> read(JsonObject claims) {
        var consumer = claims.object("consumer").flatMap(Iso6523::consumer);
        if (consumer.isEmpty()) {
            return Check.CONSUMER.refuse("The token does not name a valid consumer organisation");
        }
        var clientId = claims.text("client_id").filter(OpaqueId::isValid);
        if (clientId.isEmpty()) {
            return Check.CONSUMER.refuse("The token does not name its client");
        }
        return new Accepted<>(new AccessToken(
                claims.text("iss").orElseThrow(),
                clientId.get(),
                consumer.get(),
                scopes(claims),
                claims.text("jti").filter(OpaqueId::isValid).orElse(null),
                time(claims, "iat"),
                time(claims, "exp")));
    }

    /** Words between spaces. Other white space does not divide, and a list is not a text. */
    static Set<String> scopes(JsonObject claims) {
        Optional<String> text = claims.text("scope");
        var words = new LinkedHashSet<>(List.of(text.orElse("").split(" ")));
        words.remove("");
        return words;
    }

    static Instant time(JsonObject claims, String name) {
        return Instant.ofEpochSecond(claims.wholeNumber(name).orElseThrow());
    }
}
