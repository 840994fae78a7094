package no.systembruker.request;

/** For whom the system user that a vendor asks for is to act. */
public enum RequestKind {
    /** For its owner. */
    STANDARD,
    /** For its owner's clients. */
    AGENT
}
