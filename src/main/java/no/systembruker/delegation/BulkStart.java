package no.systembruker.delegation;

import no.systembruker.job.Job;
import no.systembruker.party.Mandate;

/** What came of the wish to do something to many clients. */
public sealed interface BulkStart {

    /** It has been started, now or by the same id before. */
    record Started(Job job) implements BulkStart {}

    /** The person has something to do with the owner, but may not manage its clients. */
    record NotPermitted(Mandate mandate) implements BulkStart {}

    /** The system user acts for its owner alone. */
    record NotForClients() implements BulkStart {}

    /** There is no such system user, check or other system user, or not for this person; or the id is somebody else's. */
    record Unknown() implements BulkStart {}
}
