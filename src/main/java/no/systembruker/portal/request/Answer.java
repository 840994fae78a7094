package no.systembruker.portal.request;

/** The two answers a request can get. */
public enum Answer {
    APPROVED,
    REJECTED;

    public boolean isApproved() {
        return this == APPROVED;
    }
}
