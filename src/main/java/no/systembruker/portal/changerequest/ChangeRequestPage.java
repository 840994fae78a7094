package no.systembruker.portal.changerequest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.request.AccessLink;
import no.systembruker.portal.request.DecisionState;
import no.systembruker.portal.request.EscalationLine;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a change request shows: who wants what changed, what that comes to, and what the reader may do about it.
 *
 * @param kind on whose behalf the access is used
 * @param title what the vendor calls this access, when that is not just the system's name
 * @param systemUser the access it is about
 * @param clients what it means to clients; null where none are concerned, or they are not the reader's to see
 * @param escalation who sent it on to those who can answer; null when nobody did, or it no longer matters
 * @param mayReject whether the reader may refuse, which takes less than approving
 */
public record ChangeRequestPage(
        UUID id,
        String reference,
        AccessKind kind,
        PartyLabel vendor,
        PartyLabel customer,
        String system,
        @Nullable String title,
        @Nullable AccessLink systemUser,
        Instant asked,
        Instant answerBy,
        long daysLeft,
        ChangeLines change,
        @Nullable ChangeClients clients,
        @Nullable EscalationLine escalation,
        boolean mayReject,
        DecisionState state) {

    public boolean open() {
        return state.isOpen();
    }

    public boolean approvable() {
        return state instanceof DecisionState.Answerable;
    }

    /** Whether the access can be opened by whoever may answer. */
    public boolean leadsToAccess() {
        return systemUser != null && !systemUser.hasEnded() && !(state instanceof DecisionState.NotPermitted);
    }

    public List<AccessLine> missing() {
        return change.gained().stream().filter(line -> line.grant().isMissing()).toList();
    }
}
