package no.systembruker.role;

import no.systembruker.party.Holding;
import no.systembruker.party.Mandate;

/** What came of giving somebody a role. */
public sealed interface Giving {

    record Given(Holding holding) implements Giving {}

    /** There is no such organisation or person, or not for this giver. */
    record Unknown() implements Giving {}

    /** What keeps a giver from giving a role to a person. */
    sealed interface Refused extends Giving {}

    record HeldAlready(Holding holding) implements Refused {}

    /** Nobody adds to their own power: another access manager must do it. */
    record ToOneself() implements Refused {}

    /** The giver has something to do with the organisation, but may not give this role. */
    record NotPermitted(Mandate mandate) implements Refused {}
}
