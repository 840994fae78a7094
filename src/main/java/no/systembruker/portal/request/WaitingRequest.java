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
        long daysLeft) {}
