package no.systembruker.portal.request;

import no.systembruker.request.RequestStatus;

/** How a request was answered. */
public enum Verdict {
    APPROVED,
    REJECTED;

    /** Of a request that has been answered. */
    public static Verdict of(RequestStatus answer) {
        return answer == RequestStatus.ACCEPTED ? APPROVED : REJECTED;
    }

    public boolean isApproved() {
        return this == APPROVED;
    }
}
