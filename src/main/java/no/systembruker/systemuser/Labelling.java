package no.systembruker.systemuser;

import no.systembruker.party.Mandate;

/** What came of a customer's wish to call a system user something of its own. */
public sealed interface Labelling {

    /** It is called so, now or since before. */
    record Done(SystemUser systemUser) implements Labelling {}

    /** It has been ended in the meantime. */
    record Ended(EndedSystemUser ended) implements Labelling {}

    /** The person has something to do with the owner, but may not decide for it. */
    record NotPermitted(Mandate mandate) implements Labelling {}

    /** There is no such system user, or not for this person. */
    record Unknown() implements Labelling {}
}
