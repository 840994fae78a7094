package no.systembruker.request;

/** What came of a vendor's request. */
public sealed interface Submission {

    record Created(SystemUserRequest request) implements Submission {}

    /** The same had been asked before; the stored request stands as it is, whatever its status. */
    record Repeated(SystemUserRequest request) implements Submission {}

    record Refused(Refusal refusal) implements Submission {}
}
