package no.systembruker.changerequest;

/** A vendor has asked a customer for a change. */
public record ChangeRequestSubmitted(ChangeRequest request) {}
