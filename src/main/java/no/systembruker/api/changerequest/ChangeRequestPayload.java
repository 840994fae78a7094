package no.systembruker.api.changerequest;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.Payload;
import no.systembruker.api.request.StatusSpelling;
import no.systembruker.changerequest.ChangeDifference;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeSubmission.NoChangeNeeded;
import org.jspecify.annotations.Nullable;

/**
 * A change request as the vendor sees it (api.md §5).
 *
 * @param confirmUrl empty when there is nothing to confirm, null in lists
 * @param expires when it can no longer be answered; ours alone
 * @param reason what the customer said when rejecting it, if anything; ours alone
 * @param differs the members in which a repeated question is another than the stored one, if any; ours alone
 */
record ChangeRequestPayload(
        UUID id,
        String externalRef,
        String systemId,
        UUID systemUserId,
        String partyOrgNo,
        List<RightPayload> requiredRights,
        List<RightPayload> unwantedRights,
        List<PackagePayload> requiredAccessPackages,
        List<PackagePayload> unwantedAccessPackages,
        String status,
        String redirectUrl,
        @Nullable String confirmUrl,
        Instant created,
        boolean timedOut,
        @Nullable Instant expires,
        @Nullable String reason,
        @Nullable List<String> differs)
        implements Payload {

    static ChangeRequestPayload listed(ChangeRequest request, boolean timedOut) {
        return of(request, timedOut, null, null);
    }

    static ChangeRequestPayload of(ChangeRequest request, boolean timedOut, URI confirmUrl) {
        return of(request, timedOut, confirmUrl.toString(), null);
    }

    static ChangeRequestPayload again(
            ChangeRequest request, boolean timedOut, URI confirmUrl, List<ChangeDifference> differs) {
        var members = differs.stream().map(ChangeRequestPayload::member).toList();
        return of(request, timedOut, confirmUrl.toString(), members.isEmpty() ? null : members);
    }

    static ChangeRequestPayload unneeded(NoChangeNeeded nothing) {
        var systemUser = nothing.systemUser();
        return new ChangeRequestPayload(
                nothing.id().value(),
                systemUser.key().externalRef().value(),
                systemUser.key().system().value(),
                systemUser.id().value(),
                systemUser.key().owner().value(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                StatusSpelling.NO_CHANGE_NEEDED,
                "",
                "",
                nothing.at(),
                false,
                null,
                null,
                null);
    }

    private static ChangeRequestPayload of(
            ChangeRequest request, boolean timedOut, @Nullable String confirmUrl, @Nullable List<String> differs) {
        var required = request.change().required();
        var unwanted = request.change().unwanted();
        var redirectUrl = request.redirectUrl();
        var decided = request.decided();
        return new ChangeRequestPayload(
                request.id().value(),
                request.key().externalRef().value(),
                request.key().system().value(),
                request.systemUser().value(),
                request.key().owner().value(),
                RightPayload.of(required),
                RightPayload.of(unwanted),
                PackagePayload.of(required),
                PackagePayload.of(unwanted),
                StatusSpelling.of(request.status()),
                redirectUrl == null ? "" : redirectUrl.toString(),
                confirmUrl,
                request.created(),
                timedOut,
                request.expires(),
                decided == null ? null : decided.reason(),
                differs);
    }

    private static String member(ChangeDifference difference) {
        return switch (difference) {
            case SYSTEM_USER -> "systemUserId";
            case REQUIRED_RIGHTS -> "requiredRights";
            case UNWANTED_RIGHTS -> "unwantedRights";
            case REQUIRED_PACKAGES -> "requiredAccessPackages";
            case UNWANTED_PACKAGES -> "unwantedAccessPackages";
            case REDIRECT_URL -> "redirectUrl";
        };
    }
}
