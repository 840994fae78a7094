package no.systembruker.delegation;

import java.time.Instant;
import java.util.List;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.AgentSystemUser;

/** What it rested on that a system user acted for these has gone, and so nobody has taken them off. */
public record ClientsLost(AgentSystemUser agent, List<OrganisationNumber> clients, Instant at, Cause cause) {

    /** What has gone. */
    public enum Cause {
        /** The owner has lost a role at the client, or the client has taken packages back. */
        CLIENT_GIVES_LESS,
        /** The system user takes packages since that the client has not given. */
        AGENT_TAKES_MORE,
        /** The system user has been deleted. */
        AGENT_DELETED
    }

    public ClientsLost {
        clients = List.copyOf(clients);
    }
}
