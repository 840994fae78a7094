package no.systembruker.delegation;

import java.time.Instant;
import java.util.List;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.systemuser.AgentSystemUser;

/** Somebody has seen to it that a system user acts for these no longer. */
public record ClientsRemoved(AgentSystemUser agent, List<OrganisationNumber> clients, Instant at, PersonId by) {

    public ClientsRemoved {
        clients = List.copyOf(clients);
    }
}
