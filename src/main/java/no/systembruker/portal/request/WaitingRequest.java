package no.systembruker.portal.request;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.portal.access.SystemLabel;

/** A request that waits for an answer, as lists show it. */
public record WaitingRequest(UUID id, Matter matter, SystemLabel system, Instant answerBy, long daysLeft) {}
