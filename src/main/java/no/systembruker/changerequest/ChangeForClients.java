package no.systembruker.changerequest;

import no.systembruker.delegation.ClientImpact;
import no.systembruker.systemuser.AgentSystemUser;

/**
 * What a change would mean to the clients of a system user's owner.
 *
 * @param agent as it is now
 */
public record ChangeForClients(AgentSystemUser agent, ClientImpact impact) {}
