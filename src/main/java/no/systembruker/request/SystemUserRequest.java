package no.systembruker.request;

import java.net.URI;
import java.time.Instant;
import no.systembruker.register.Access;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.jspecify.annotations.Nullable;

/**
 * A vendor asks a customer for a system user (systembrukerforespørsel). Closed by kind: requests for client relations and for
 * changes are to join.
 */
public sealed interface SystemUserRequest permits StandardRequest {

    int LONGEST_TITLE = 255;

    RequestId id();

    SystemUserKey key();

    String title();

    Access access();

    /** Where the vendor wants the customer back, if anywhere. */
    @Nullable
    URI redirectUrl();

    RequestStatus status();

    boolean escalated();

    Instant created();

    /** The first instant at which it can no longer be answered. */
    Instant expires();

    /** Null until somebody has answered. */
    @Nullable
    Decided decided();

    default boolean timedOut(Instant now) {
        return !now.isBefore(expires());
    }

    default SystemUserId futureSystemUser() {
        return new SystemUserId(id().value());
    }
}
