package no.systembruker.portal.vendor;

/**
 * A system in the list of them.
 *
 * @param about what it does
 */
public record SystemRow(String address, String name, String systemId, String about, boolean visible) {}
