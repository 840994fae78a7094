package no.systembruker.portal.systemuser;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a system user shows.
 *
 * @param about what the vendor says that the system does
 * @param clients for how many it may be used, when it is for clients
 * @param externalRef the vendor's own reference, when it gave one
 * @param request the request it came of, if it came of one
 * @param changes what was approved since, newest first
 */
public record SystemUserPage(
        UUID id,
        AccessKind kind,
        long clients,
        SystemLabel system,
        String about,
        PartyLabel vendor,
        PartyLabel owner,
        Instant since,
        String by,
        @Nullable String externalRef,
        @Nullable RequestLink request,
        List<ChangeLink> changes,
        List<AccessLine> access,
        List<HistoryLine> history) {

    /** The way to the request's receipt. */
    public record RequestLink(UUID id, String reference) {}
}
