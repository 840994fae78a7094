package no.systembruker.overview;

/** How it stands with what was asked for. */
public enum RequestState {
    WAITING,
    APPROVED,
    REJECTED,
    /** Nobody answered in time. */
    EXPIRED,
    /** The vendor took it back unanswered. */
    WITHDRAWN,
    /** What was to be changed ended before anybody answered. */
    LAPSED
}
