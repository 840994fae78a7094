package no.systembruker.history;

/** What an act is about. */
public enum Topic {
    /** What a vendor asks for, and what it is answered. */
    REQUEST,
    /** That a system has access, or has it no longer. */
    ACCESS,
    /** What an access lets a system do. */
    RIGHT,
    /** Who may do what for the organisation. */
    ROLE,
    /** For whom an access works, and what clients give. */
    CLIENT
}
