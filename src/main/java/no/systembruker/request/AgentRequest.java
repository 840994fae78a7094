package no.systembruker.request;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import no.systembruker.register.Access;
import no.systembruker.systemuser.SystemUserKey;
import org.jspecify.annotations.Nullable;

/** Asks for a system user that acts for its owner's clients; approving it gives nothing away until clients are added. */
public record AgentRequest(
        RequestId id,
        SystemUserKey key,
        String title,
        List<String> packages,
        @Nullable URI redirectUrl,
        RequestStatus status,
        @Nullable Escalated escalated,
        Instant created,
        Instant expires,
        @Nullable Decided decided,
        boolean withdrawn)
        implements SystemUserRequest {

    public AgentRequest {
        packages = List.copyOf(packages);
    }

    @Override
    public Access access() {
        return new Access(List.of(), packages);
    }
}
