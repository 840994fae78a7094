package no.systembruker.overview;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a board was left.
 *
 * @param at the time that it is sorted by, whichever that is
 */
public record BoardPlace(Instant at, UUID id) {}
