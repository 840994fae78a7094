package no.systembruker.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.systembruker.token.OpenedToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a token of the platform says: all that Maskinporten's says, and what the platform adds to it. */
@Component
class PlatformClaims {

    static final Duration LIFETIME = Duration.ofMinutes(30);

    private static final String DETAILS = "authorization_details";

    /** What the platform counts a system's sign-in for. */
    private static final int LEVEL = 3;

    private final PlatformIssuer issuer;
    private final Clock clock;

    PlatformClaims(PlatformIssuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    Map<String, @Nullable Object> after(OpenedToken token) {
        var now = clock.instant();
        var claims = new LinkedHashMap<>(token.claims());
        claims.computeIfPresent(DETAILS, (member, details) -> outOfItsList(details));
        claims.put("urn:altinn:orgNumber", token.access().consumer());
        claims.put("urn:altinn:authenticatemethod", "maskinporten");
        claims.put("urn:altinn:authlevel", LEVEL);
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
