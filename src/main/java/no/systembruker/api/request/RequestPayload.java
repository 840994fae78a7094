package no.systembruker.api.request;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.Payload;
import no.systembruker.request.AgentRequest;
import no.systembruker.request.Difference;
import no.systembruker.request.StandardRequest;
import no.systembruker.request.SystemUserRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request as the vendor sees it (api.md §4).
 *
 * @param rights left out of a request for clients, which has none
 * @param confirmUrl where the customer answers; left out of lists
 * @param expires when it can no longer be answered; ours alone
 * @param reason what the customer said when rejecting it, if anything; ours alone
 * @param differs the members in which the post that this answers is another than this request; ours alone
 */
record RequestPayload(
        UUID id,
        String integrationTitle,
        String externalRef,
        String systemId,
        String partyOrgNo,
        @Nullable List<RightPayload> rights,
        List<PackagePayload> accessPackages,
        String status,
        @Nullable URI redirectUrl,
        @Nullable URI confirmUrl,
        boolean escalated,
        Instant created,
        boolean timedOut,
        Instant expires,
        @Nullable String reason,
        @Nullable List<String> differs)
        implements Payload {

    static RequestPayload of(SystemUserRequest request, URI confirmUrl, boolean timedOut, List<Difference> differs) {
        return payload(request, confirmUrl, timedOut, differs.isEmpty() ? null : spelt(differs));
    }

    static RequestPayload listed(SystemUserRequest request, boolean timedOut) {
        return payload(request, null, timedOut, null);
    }

    private static RequestPayload payload(
            SystemUserRequest request, @Nullable URI confirmUrl, boolean timedOut, @Nullable List<String> differs) {
        var decided = request.decided();
        return new RequestPayload(
                request.id().value(),
                request.title(),
                request.key().externalRef().value(),
                request.key().system().value(),
                request.key().owner().value(),
                rights(request),
                PackagePayload.of(request.access()),
                StatusSpelling.of(request.status()),
                request.redirectUrl(),
                confirmUrl,
                request.escalated() != null,
                request.created(),
                timedOut,
                request.expires(),
                decided == null ? null : decided.reason(),
                differs);
    }

    private static @Nullable List<RightPayload> rights(SystemUserRequest request) {
        return switch (request) {
            case StandardRequest standard ->
                standard.access().rights().stream().map(RightPayload::of).toList();
            case AgentRequest agent -> null;
        };
    }

    private static List<String> spelt(List<Difference> differs) {
        return differs.stream()
                .map(difference -> switch (difference) {
                    case TITLE -> "integrationTitle";
                    case RIGHTS -> "rights";
                    case PACKAGES -> "accessPackages";
                    case REDIRECT_URL -> "redirectUrl";
                })
                .toList();
    }
}
