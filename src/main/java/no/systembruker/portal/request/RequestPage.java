package no.systembruker.portal.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a request shows: who asks whom for what, until when, and what the reader may do about it.
 *
 * @param title what the vendor calls this access, when that is not just the system's name
 * @param escalation who sent it on to those who can answer; null when nobody did, or it no longer matters
 * @param mayReject whether the reader may refuse, which takes less than approving
 */
public record RequestPage(
        UUID id,
        String reference,
        AccessKind kind,
        PartyLabel vendor,
        PartyLabel customer,
        String system,
        @Nullable String title,
        Instant asked,
        Instant answerBy,
        long daysLeft,
        List<AccessLine> access,
        @Nullable EscalationLine escalation,
        boolean mayReject,
        DecisionState state) {

    public boolean open() {
        return state.isOpen();
    }

    public boolean approvable() {
        return state instanceof DecisionState.Answerable;
    }

    public List<AccessLine> missing() {
        return access.stream().filter(line -> line.grant().isMissing()).toList();
    }
}
