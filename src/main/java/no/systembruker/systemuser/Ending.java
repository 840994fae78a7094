package no.systembruker.systemuser;

import java.time.Instant;

/**
 * When a system user was deleted, and from which side.
 *
 * @param byVendor whether the vendor handed it back; its owner ended it otherwise
 */
public record Ending(Instant at, boolean byVendor) {}
