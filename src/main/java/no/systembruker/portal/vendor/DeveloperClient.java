package no.systembruker.portal.vendor;

/** A Maskinporten client of one of the vendor's systems. */
public record DeveloperClient(String system, String address, String clientId) {}
