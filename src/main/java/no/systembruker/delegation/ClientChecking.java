package no.systembruker.delegation;

import no.systembruker.party.Mandate;

/** What came of the wish to see what would come of doing something to many clients. */
public sealed interface ClientChecking {

    record Made(ClientCheck check) implements ClientChecking {}

    /** The person has something to do with the owner, but may not manage its clients. */
    record NotPermitted(Mandate mandate) implements ClientChecking {}

    /** The system user acts for its owner alone. */
    record NotForClients() implements ClientChecking {}

    /** There is no such system user, or no such other one to copy from, or not for this person. */
    record Unknown() implements ClientChecking {}
}
