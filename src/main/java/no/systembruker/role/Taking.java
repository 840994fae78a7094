package no.systembruker.role;

import no.systembruker.party.Holding;
import no.systembruker.party.Mandate;

/** What came of taking a role from somebody. */
public sealed interface Taking {

    record Taken(Holding holding) implements Taking {}

    /** Nobody would be left who manages access. */
    record LastOne(Holding holding) implements Taking {}

    /** Whoever wants to take it has something to do with the organisation, but does not manage its access. */
    record NotPermitted(Mandate mandate) implements Taking {}

    /** There is no such role, or no more, or not for this person. */
    record Unknown() implements Taking {}
}
