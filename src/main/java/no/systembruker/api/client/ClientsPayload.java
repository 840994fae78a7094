package no.systembruker.api.client;

import java.util.List;
import java.util.UUID;
import no.systembruker.api.json.Payload;
import no.systembruker.api.paging.PageLinks;
import no.systembruker.delegation.ListedClient;
import no.systembruker.party.Organisation;
import no.systembruker.systemuser.AgentSystemUser;

/** Clients, on an agent system user or to be put on it (api.md §7). */
record ClientsPayload(PageLinks links, List<Item> data, AgentInformation systemUserInformation) implements Payload {

    /** @param clientId the client's UUID in the register of parties */
    record Item(UUID clientId, String clientOrganizationNumber, String clientOrganizationName) {

        static Item of(ListedClient client) {
            Organisation organisation = client.organisation();
            return new Item(organisation.uuid(), organisation.number().value(), organisation.name());
        }
    }

    record AgentInformation(UUID systemUserId, String systemUserOwnerOrg) {}

    static ClientsPayload of(AgentSystemUser agent, List<ListedClient> clients, PageLinks links) {
        return new ClientsPayload(
                links,
                clients.stream().map(Item::of).toList(),
                new AgentInformation(agent.id().value(), agent.key().owner().value()));
    }
}
