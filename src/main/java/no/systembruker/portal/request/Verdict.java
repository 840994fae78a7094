package no.systembruker.portal.request;

/** How a request was answered. */
public enum Verdict {
    APPROVED,
    REJECTED;

    public boolean isApproved() {
        return this == APPROVED;
    }
}
