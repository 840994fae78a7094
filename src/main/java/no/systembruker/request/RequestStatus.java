package no.systembruker.request;

/** Where a request stands. Whether it has timed out is a question put to the clock. */
public enum RequestStatus {
    NEW,
    ACCEPTED,
    REJECTED
}
