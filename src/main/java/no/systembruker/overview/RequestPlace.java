package no.systembruker.overview;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a list of requests was left.
 *
 * @param escalated whether it was among those that have been sent on, which wait at the top
 * @param end the last instant at which it could be answered, or at which it was
 */
public record RequestPlace(boolean escalated, Instant end, UUID id) {}
