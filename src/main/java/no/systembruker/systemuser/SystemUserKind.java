package no.systembruker.systemuser;

/** For whom a system user acts. */
public enum SystemUserKind {
    /** For its owner. */
    STANDARD,
    /** For its owner's clients. */
    AGENT
}
