package no.systembruker.sandbox.idporten;

import java.time.Duration;
import java.time.Instant;
import no.systembruker.party.Person;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;

/** That a person has signed in here, with one browser; clients know it by {@code sid}. */
record SsoSession(
        String sid,
        Person person,
        PersonNumber number,
        SecurityLevel level,
        Language language,
        Instant authenticatedAt,
        Instant lastUsedAt) {

    private static final Duration IDLE_LIMIT = Duration.ofMinutes(30);
    static final Duration LIFETIME = Duration.ofHours(2);

    boolean isAliveAt(Instant now) {
        return now.isBefore(lastUsedAt.plus(IDLE_LIMIT)) && now.isBefore(authenticatedAt.plus(LIFETIME));
    }

    /** Whether the person need not sign in again for this request. */
    boolean answers(SignInRequest request, Instant now) {
        return level.reaches(request.level())
                && (request.maxAge() < 0 || !now.isAfter(authenticatedAt.plusSeconds(request.maxAge())));
    }

    SsoSession usedAt(Instant now) {
        return new SsoSession(sid, person, number, level, language, authenticatedAt, now);
    }
}
