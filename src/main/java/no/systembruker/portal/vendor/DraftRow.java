package no.systembruker.portal.vendor;

import java.time.Instant;

/**
 * A draft to go on with.
 *
 * @param name what the system is called, as far as that is written
 * @param by who wrote in it last
 * @param change whether the system is in the register already
 */
public record DraftRow(String address, String name, String systemId, Instant changed, String by, boolean change) {}
