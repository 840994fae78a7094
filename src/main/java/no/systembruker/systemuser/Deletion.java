package no.systembruker.systemuser;

import no.systembruker.party.Mandate;

/** What came of a customer's wish to end a system's access. */
public sealed interface Deletion {

    /** It is ended, now or since before. */
    record Ended(EndedSystemUser ended) implements Deletion {}

    /** The person has something to do with the owner, but may not decide for it. */
    record NotPermitted(Mandate mandate) implements Deletion {}

    /** There is no such system user, or not for this person. */
    record Unknown() implements Deletion {}
}
