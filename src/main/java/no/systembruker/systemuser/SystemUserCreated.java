package no.systembruker.systemuser;

/** A customer has given a system access. */
public record SystemUserCreated(SystemUser systemUser) {}
