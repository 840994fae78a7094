package no.systembruker.request;

/** A vendor has asked a customer for something. */
public record RequestSubmitted(SystemUserRequest request) {}
