package no.systembruker.changerequest;

import java.util.List;
import no.systembruker.register.Access;
import no.systembruker.request.Refusal;

/** Why a change that a vendor asks for is not passed on to the customer (domain.md §8). */
public sealed interface ChangeRefusal {

    /** There is no such living system user of the vendor's. */
    record UnknownSystemUser() implements ChangeRefusal {}

    /** Another change request has the id: another vendor's, or one that this vendor has withdrawn. */
    record IdTaken() implements ChangeRefusal {}

    /**
     * Something unwanted is named in no way that could name a right or a package.
     *
     * @param members of the contract, in which it stands
     */
    record Unnamed(List<String> members) implements ChangeRefusal {

        public Unnamed {
            members = List.copyOf(members);
        }
    }

    /** Single rights are named for a system user that acts for clients, who give packages only. */
    record RightsForClients() implements ChangeRefusal {}

    /** A system user that acts for clients would have no package to act with: its owner had better end it. */
    record NoPackageLeft() implements ChangeRefusal {}

    /** The same is required and unwanted, so that neither can be meant. */
    record Contradictory(Access both) implements ChangeRefusal {}

    /** What is required is not the system's, or cannot be given: as for a request. */
    record NotAskable(Refusal refusal) implements ChangeRefusal {}
}
