package no.systembruker.decision;

/** The answer to a public service: only {@link #PERMIT} lets the call through. Why not is for our own log. */
public enum Decision {
    PERMIT,
    /** The system user has not been given this, or not for this party. */
    NOT_APPLICABLE,
    /** It cannot be told what was asked. */
    INDETERMINATE
}
