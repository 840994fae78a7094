package no.systembruker.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.systembruker.token.OpenedToken;
import no.systembruker.token.PersonToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a token of the platform says: what the token that it is made of says, and what the platform adds to it. */
@Component
class PlatformClaims {

    static final Duration LIFETIME = Duration.ofMinutes(30);

    private static final String DETAILS = "authorization_details";
    private static final String SIGN_IN = "acr";
    private static final String METHOD = "urn:altinn:authenticatemethod";
    private static final String AUTHLEVEL = "urn:altinn:authlevel";
    private static final String HIGH = "idporten-loa-high";

    /** What the platform counts a system's sign-in for, and a person's that is substantial. */
    private static final int LEVEL = 3;

    private final PlatformIssuer issuer;
    private final Clock clock;

    PlatformClaims(PlatformIssuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /** All that Maskinporten says, but nothing of a sign-in: there was none. */
    Map<String, @Nullable Object> after(OpenedToken token) {
        var claims = new LinkedHashMap<>(token.claims());
        claims.remove(SIGN_IN);
        claims.computeIfPresent(DETAILS, (member, details) -> outOfItsList(details));
        claims.put("urn:altinn:orgNumber", token.access().consumer());
        claims.put(METHOD, "maskinporten");
        claims.put(AUTHLEVEL, LEVEL);
        return issued(claims);
    }

    /** Who signed in, how surely and what for. No organisation: whoever made the client is not who calls. */
    Map<String, @Nullable Object> after(PersonToken token) {
        var claims = new LinkedHashMap<String, @Nullable Object>();
        claims.put("client_id", token.clientId());
        claims.put("token_type", "Bearer");
        claims.put("scope", String.join(" ", token.scopes()));
        claims.put("pid", token.personNumber());
        claims.put(SIGN_IN, token.level());
        claims.put(METHOD, "idporten");
        claims.put(AUTHLEVEL, token.level().equals(HIGH) ? LEVEL + 1 : LEVEL);
        return issued(claims);
    }

    private Map<String, @Nullable Object> issued(Map<String, @Nullable Object> claims) {
        var now = clock.instant();
        claims.put("iss", issuer.name());
        claims.put("iat", now.getEpochSecond());
        claims.put("nbf", now.getEpochSecond());
        claims.put("exp", now.plus(LIFETIME).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        return claims;
    }

    /** An element that is alone; several stay a list. */
    private static Object outOfItsList(Object details) {
        return details instanceof List<?> elements && elements.size() == 1 ? elements.getFirst() : details;
    }
}
