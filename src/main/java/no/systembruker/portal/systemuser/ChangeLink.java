package no.systembruker.portal.systemuser;

import java.time.Instant;
import java.util.UUID;

/**
 * A change of an access that somebody approved, and the way to its receipt.
 *
 * @param id the change request's
 */
public record ChangeLink(UUID id, String reference, Instant at, String by) {}
