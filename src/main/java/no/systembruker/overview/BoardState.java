package no.systembruker.overview;

import java.time.Period;

/** What has become of what a vendor asked for, as its board is divided. */
public enum BoardState {
    ALL,
    WAITING,
    /** Waits, and somebody has sent it on to those who can answer. */
    ESCALATED,
    /** Waits, and runs out soon. */
    EXPIRING,
    APPROVED,
    REJECTED,
    EXPIRED,
    /** Taken back unanswered, or left without the access that was to be changed. */
    WITHDRAWN;

    /** How long before it runs out a request runs out soon. */
    public static final Period SOON = Period.ofDays(14);

    /** What waits is read from what runs out first, all else from the newest. */
    boolean latestFirst() {
        return switch (this) {
            case WAITING, ESCALATED, EXPIRING -> false;
            case ALL, APPROVED, REJECTED, EXPIRED, WITHDRAWN -> true;
        };
    }
}
