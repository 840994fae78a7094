package no.systembruker.sandbox.service;

/** A system user's token was good enough for the demo service. */
public record ServiceCalled(String systemId) {}
