package no.systembruker.portal.request;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.portal.access.SystemLabel;

/**
 * A request that waits for an answer, as lists show it.
 *
 * @param escalated whether somebody who cannot answer has sent it on
 */
public record WaitingRequest(
        UUID id,
        Matter matter,
        SystemLabel system,
        boolean escalated,
        Instant asked,
        long daysWaited,
        Instant answerBy,
        long daysLeft) {

    /** What the question calls it: what already has access goes by the name that the organisation knows it by. */
    public String called() {
        return isCalledByOwnName() ? system.heading() : system.name();
    }

    /** The other of its names, when it has more than one. */
    public String otherwise() {
        return isCalledByOwnName() ? system.name() : system.heading();
    }

    private boolean isCalledByOwnName() {
        return matter.isChange() && system.own() != null;
    }
}
