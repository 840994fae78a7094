package no.systembruker.delegation;

import java.time.Instant;
import java.util.List;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.systemuser.AgentSystemUser;

/** A system user may act for these from here on: clients of its owner, or the owner itself. */
public record ClientsAdded(AgentSystemUser agent, List<OrganisationNumber> clients, Instant at, PersonId by) {

    public ClientsAdded {
        clients = List.copyOf(clients);
    }
}
