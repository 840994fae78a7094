package no.systembruker.token;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.systembruker.token.Verdict.Accepted;

/** Whose the token is, when, and for whom: the claims that say whether it can be used here and now. */
final class ClaimRules {

    /** What older tokens of Maskinporten say when no audience was asked for. */
    private static final String UNSPECIFIED = "unspecified";

    private final TokenSettings settings;
    private final LifetimeRule lifetime;

    ClaimRules(TokenSettings settings, Clock clock) {
        this.settings = settings;
        this.lifetime = new LifetimeRule(settings.skew(), settings.longestLifetime(), clock);
    }

    Verdict<JsonObject> check(JsonObject claims) {
        return issuer(claims).then(lifetime::check).then(this::audience).then(ClaimRules::tokenType);
    }

    private Verdict<JsonObject> issuer(JsonObject claims) {
        return claims.text("iss").equals(Optional.of(settings.issuer()))
                ? new Accepted<>(claims)
                : Check.ISSUER.refuse("The token is from another issuer");
    }

    private Verdict<JsonObject> audience(JsonObject claims) {
        return isForUs(claims) ? new Accepted<>(claims) : Check.AUDIENCE.refuse("The token is for another audience");
    }

    private boolean isForUs(JsonObject claims) {
        var ours = settings.audience();
        if (!claims.has("aud")) {
            return ours == null;
        }
        var audiences =
                claims.text("aud").map(List::of).or(() -> claims.texts("aud")).orElse(List.of());
        return audiences.equals(List.of(UNSPECIFIED)) ? ours == null : ours != null && audiences.contains(ours);
    }

    private static Verdict<JsonObject> tokenType(JsonObject claims) {
        return !claims.has("token_type") || claims.text("token_type").equals(Optional.of("Bearer"))
                ? new Accepted<>(claims)
                : Check.TOKEN_TYPE.refuse("The token is not a bearer token");
    }
}
