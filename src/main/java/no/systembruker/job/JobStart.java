package no.systembruker.job;

/** What came of starting a job. */
public sealed interface JobStart {

    record Started(Job job) implements JobStart {}

    /** It was started before, for the same organisation and of the same kind: a form has been sent twice. */
    record StartedBefore(Job job) implements JobStart {}

    /** Another organisation's job, or another kind of job, has this id. To whoever asked there is no such thing. */
    record IdTaken() implements JobStart {}
}
