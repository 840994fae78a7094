package no.systembruker.delegation;

import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;

/** What came of the wish to take a client off a system user. */
public sealed interface Removing {

    record Removed(Organisation client) implements Removing {}

    /** It is not on it: since before, or never was. */
    record NotOn() implements Removing {}

    /** The person has something to do with the owner, but may not do this for it. */
    record NotPermitted(Mandate mandate) implements Removing {}

    /** The system user acts for its owner alone. */
    record NotForClients() implements Removing {}

    /** There is no such system user, or not for this person. */
    record Unknown() implements Removing {}
}
