package no.systembruker.delegation;

/** How it stands with a client and one system user. */
public enum ClientState {
    /** The system user may act for it. */
    ON,
    /** It has given all that it takes, and is not on it. */
    ADDABLE,
    /** It has not given all that it takes. */
    LACKING
}
