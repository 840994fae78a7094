package no.systembruker.request;

import java.net.URI;
import java.time.Instant;
import no.systembruker.register.Access;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;

/** A vendor asks a customer for a system user (systembrukerforespørsel). Closed by kind. */
public sealed interface SystemUserRequest permits StandardRequest, AgentRequest {

    int LONGEST_TITLE = 255;

    RequestId id();

    SystemUserKey key();

    String title();

    Access access();

    /** Where the vendor wants the customer back, if anywhere. */
    @Nullable
    URI redirectUrl();

    RequestStatus status();

    /** Null until somebody who cannot answer has sent it on. */
    @Nullable
    Escalated escalated();

    Instant created();

    /** The first instant at which it can no longer be answered. */
    Instant expires();

    /** Null until somebody has answered. */
    @Nullable
    Decided decided();

    /** Whether it is gone for the vendor, who took it back or lost the system user; that frees the key, and undoes no answer. */
    boolean withdrawn();

    default SystemUserKind kind() {
        return switch (this) {
            case StandardRequest standard -> SystemUserKind.STANDARD;
            case AgentRequest agent -> SystemUserKind.AGENT;
        };
    }

    default boolean timedOut(Instant now) {
        return !now.isBefore(expires());
    }

    default SystemUserId futureSystemUser() {
        return new SystemUserId(id().value());
    }
}
