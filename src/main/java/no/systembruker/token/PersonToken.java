package no.systembruker.token;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import no.systembruker.token.Verdict.Accepted;
import org.jspecify.annotations.Nullable;

/**
 * An access token that somebody got by signing in, and that has passed every check: ID-porten's, or what the platform has made
 * of it. A {@code pid} alone is no sign-in, as Maskinporten's tokens may name a person who knows nothing of them; an
 * {@code acr} goes with it, which Maskinporten's never have.
 *
 * @param clientId the client through which the person signed in
 * @param personNumber eleven digits, not checked further; never for logs
 * @param level how surely the person signed in: ID-porten's {@code acr}, substantial or high
 * @param scopes what it may be used for
 * @param tokenId the {@code jti}, when there is one
 */
public record PersonToken(
        String issuer,
        String clientId,
        String personNumber,
        String level,
        Set<String> scopes,
        @Nullable String tokenId,
        Instant issuedAt,
        Instant expiresAt) {

    /** Those that are sure enough to act for an organisation by (domain.md §6, Approval 1). */
    private static final Set<String> LEVELS = Set.of("idporten-loa-substantial", "idporten-loa-high");

    private static final Pattern ELEVEN = Pattern.compile("[0-9]{11}");

    public PersonToken {
        scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
    }

    /** Reads claims that {@link ClaimRules} has found in order. */
    static Verdict<PersonToken> read(JsonObject claims) {
        var number = claims.text("pid").filter(text -> ELEVEN.matcher(text).matches());
        if (number.isEmpty()) {
            return Check.PERSON.refuse("The token does not name a person");
        }
        var level = claims.text("acr").filter(LEVELS::contains);
        if (level.isEmpty()) {
            return Check.PERSON.refuse("The token does not tell of a sign-in that is sure enough");
        }
        var clientId = claims.text("client_id").filter(OpaqueId::isValid);
        if (clientId.isEmpty()) {
            return Check.PERSON.refuse("The token does not name its client");
        }
        return new Accepted<>(new PersonToken(
                claims.text("iss").orElseThrow(),
                clientId.get(),
                number.get(),
                level.get(),
                AccessToken.scopes(claims),
                claims.text("jti").filter(OpaqueId::isValid).orElse(null),
                AccessToken.time(claims, "iat"),
                AccessToken.time(claims, "exp")));
    }

    /** Without the person, who must not end up in a log. */
    @Override
    public String toString() {
        return "PersonToken[" + clientId + "]";
    }
}
