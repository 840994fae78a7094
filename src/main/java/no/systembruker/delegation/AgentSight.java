package no.systembruker.delegation;

import no.systembruker.party.Mandate;
import no.systembruker.systemuser.AgentSystemUser;

/** Whether a person may look at the clients of a system user. */
public sealed interface AgentSight {

    /**
     * @param mandate what the person is to its owner: {@link Mandate#mayManageClients()} tells whether clients may be changed,
     *     {@link Mandate#mayDecide()} whether the owner itself may be added
     */
    record Seen(AgentSystemUser agent, Mandate mandate) implements AgentSight {}

    /** The person has something to do with the owner, but neither manages its clients nor its accesses. */
    record NotPermitted(Mandate mandate) implements AgentSight {}

    /** The system user acts for its owner alone. */
    record NotForClients() implements AgentSight {}

    /** There is no such system user, or not for this person. */
    record Unknown() implements AgentSight {}
}
