package no.systembruker.job;

/** What came of cancelling a job. */
public sealed interface JobCancellation {

    /** It stops, or has stopped already; rows with an outcome keep it. */
    record Cancelled(Job job) implements JobCancellation {}

    /** It was over by then. */
    record TooLate(Job job) implements JobCancellation {}

    /** There is no such job, or not for this organisation. */
    record Unknown() implements JobCancellation {}
}
