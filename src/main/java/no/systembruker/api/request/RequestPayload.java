package no.systembruker.api.request;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.Payload;
import no.systembruker.request.SystemUserRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request as the vendor sees it (api.md §4).
 *
 * @param expires when it can no longer be answered; ours alone
 * @param reason what the customer said when rejecting it, if anything; ours alone
 */
record RequestPayload(
        UUID id,
        String integrationTitle,
        String externalRef,
        String systemId,
        String partyOrgNo,
        List<RightPayload> rights,
        List<PackagePayload> accessPackages,
        String status,
        @Nullable URI redirectUrl,
        URI confirmUrl,
        boolean escalated,
        Instant created,
        boolean timedOut,
        Instant expires,
        @Nullable String reason)
        implements Payload {

    static RequestPayload of(SystemUserRequest request, URI confirmUrl, boolean timedOut) {
        var decided = request.decided();
        return new RequestPayload(
                request.id().value(),
                request.title(),
                request.key().externalRef().value(),
                request.key().system().value(),
                request.key().owner().value(),
                RightPayload.of(request.access()),
                PackagePayload.of(request.access()),
                StatusSpelling.of(request.status()),
                request.redirectUrl(),
                confirmUrl,
                request.escalated(),
                request.created(),
                timedOut,
                request.expires(),
                decided == null ? null : decided.reason());
    }
}
