package no.systembruker.delegation;

import no.systembruker.job.Outcome;

/** What came of one row of a job with clients; the names are the codes of {@link Outcome}, and never changed. */
public enum ClientOutcome {
    ADDED,
    ALREADY_ON,
    REMOVED,
    NOT_ON,
    /** It has given the owner nothing, or does not exist. */
    NOT_A_CLIENT,
    /** The detail tells the packages by their slugs, with commas between. */
    LACKS_PACKAGES,
    INVALID_NUMBER,
    /** The owner itself is added by access managers, and not with others. */
    OWN_NUMBER,
    /** Whoever started the job may no longer manage the owner's clients. */
    NOT_PERMITTED,
    /** The system user has been deleted. */
    SYSTEM_USER_GONE
}
