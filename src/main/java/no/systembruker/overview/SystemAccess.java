package no.systembruker.overview;

import java.time.Instant;
import no.systembruker.register.Access;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;

/**
 * An access that a system has been given, as its vendor's lists show it.
 *
 * @param lacks what the system now asks for, and it has not
 * @param beyond what it has, and the system no longer asks for
 */
public record SystemAccess(
        SystemUserId id,
        SystemUserKind kind,
        SystemUserKey key,
        String title,
        Instant created,
        Access has,
        Access lacks,
        Access beyond) {

    SystemAccessPlace place() {
        return new SystemAccessPlace(created, id);
    }
}
