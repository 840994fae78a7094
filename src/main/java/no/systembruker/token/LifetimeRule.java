package no.systembruker.token;

import java.time.Clock;
import java.time.Duration;
import no.systembruker.token.Verdict.Accepted;

/** The times of a token: whole seconds since 1970 (RFC 7519 §2), as numbers. */
record LifetimeRule(Duration skew, Duration longest, Clock clock) {

    /** The last second of the year 9999: beyond it somebody has counted something else than seconds. */
    private static final long LAST_SECOND = 253_402_300_799L;

    Verdict<JsonObject> check(JsonObject claims) {
        if (!isTime(claims, "exp") || !isTime(claims, "iat") || (claims.has("nbf") && !isTime(claims, "nbf"))) {
            return Check.LIFETIME.refuse("The token does not say in whole seconds when it is valid");
        }
        long now = clock.instant().getEpochSecond();
        long issued = claims.wholeNumber("iat").orElseThrow();
        long expires = claims.wholeNumber("exp").orElseThrow();
        if (now >= expires + skew.toSeconds()) {
            return Check.LIFETIME.refuse("The token has expired");
        }
        if (Math.max(issued, claims.wholeNumber("nbf").orElse(issued)) > now + skew.toSeconds()) {
            return Check.LIFETIME.refuse("The token is not valid yet");
        }
        return 0 < expires - issued && expires - issued <= longest.toSeconds()
                ? new Accepted<>(claims)
                : Check.LIFETIME.refuse("The token has an unacceptable lifetime");
    }

    private static boolean isTime(JsonObject claims, String name) {
        long seconds = claims.wholeNumber(name).orElse(-1);
        return 0 <= seconds && seconds <= LAST_SECOND;
    }
}
