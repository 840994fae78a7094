package no.systembruker.delegation;

import no.systembruker.job.JobKind;

/** What is done to many clients at once. */
public enum BulkWork {
    ADD("add-clients"),
    REMOVE("remove-clients");

    private final String kind;

    BulkWork(String kind) {
        this.kind = kind;
    }

    /** The kind of the jobs that do it. */
    public JobKind kind() {
        return new JobKind(kind);
    }
}
