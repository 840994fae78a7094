package no.systembruker.request;

import java.net.URI;
import java.time.Instant;
import no.systembruker.register.Access;
import no.systembruker.systemuser.SystemUserKey;
import org.jspecify.annotations.Nullable;

/** Asks for a system user that acts for its own owner. */
public record StandardRequest(
        RequestId id,
        SystemUserKey key,
        String title,
        Access access,
        @Nullable URI redirectUrl,
        RequestStatus status,
        @Nullable Escalated escalated,
        Instant created,
        Instant expires,
        @Nullable Decided decided,
        boolean withdrawn)
        implements SystemUserRequest {}
