package no.systembruker.history;

/** What was done. */
public enum Act {
    REQUEST_RECEIVED,
    REQUEST_APPROVED,
    REQUEST_REJECTED,
    REQUEST_WITHDRAWN,
    SYSTEM_USER_CREATED,
    SYSTEM_USER_DELETED
}
