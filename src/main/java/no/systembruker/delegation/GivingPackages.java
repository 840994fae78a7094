package no.systembruker.delegation;

import java.util.List;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.systemuser.DelegationReport;

/** What came of an organisation's wish to give packages to another one. */
public sealed interface GivingPackages {

    /**
     * The other one has them, now or since before.
     *
     * @param anew the slugs of those that it did not have before
     */
    record Given(Organisation to, List<String> anew) implements GivingPackages {

        public Given {
            anew = List.copyOf(anew);
        }
    }

    /** Nothing was named to be given. */
    record Nothing() implements GivingPackages {}

    /**
     * Some of these cannot be given so: they are of no use for clients, come from a register role alone, or do not exist.
     *
     * @param packages slugs
     */
    record NotToBeGiven(List<String> packages) implements GivingPackages {

        public NotToBeGiven {
            packages = List.copyOf(packages);
        }
    }

    /** The person manages the organisation's accesses, but may not pass all of this on; the report tells who may. */
    record LacksAccess(Mandate mandate, DelegationReport report) implements GivingPackages {}

    record NoSuchOrganisation() implements GivingPackages {}

    /** Nobody is their own client. */
    record ToItself() implements GivingPackages {}

    /** The person has something to do with the organisation, but may not decide for it. */
    record NotPermitted(Mandate mandate) implements GivingPackages {}

    /** There is no such organisation to give for, or not for this person. */
    record Unknown() implements GivingPackages {}
}
