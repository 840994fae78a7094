package no.systembruker.portal.access;

/** A service inside a package, and the public body that owns it. */
public record ServiceLine(String name, String owner) {}
