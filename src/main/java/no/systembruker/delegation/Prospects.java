package no.systembruker.delegation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.systembruker.delegation.StoredClients.ClientRow;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.stereotype.Component;

/** How it stands with many at once, in two statements. */
@Component
class Prospects {

    /**
     * What can be done with each of the clients that were asked for.
     *
     * @param lacking what the clients of a group lack, by the group's id
     */
    record Prospect(Map<OrganisationNumber, ClientRow> clients, Map<Long, List<String>> lacking) {

        boolean isClient(OrganisationNumber number) {
            return clients.containsKey(number);
        }

        boolean isOn(OrganisationNumber number) {
            return client(number).on();
        }

        List<String> lacking(OrganisationNumber number) {
            return lacking.getOrDefault(client(number).group(), List.of());
        }

        ClientRow client(OrganisationNumber number) {
            return Objects.requireNonNull(clients.get(number));
        }
    }

    private final StoredClients clients;
    private final ClientGroups groups;
    private final RegisterPackages registerPackages;

    Prospects(StoredClients clients, ClientGroups groups, RegisterPackages registerPackages) {
        this.clients = clients;
        this.groups = groups;
        this.registerPackages = registerPackages;
    }

    Prospect of(UUID provider, AgentSystemUser agent, Collection<OrganisationNumber> numbers) {
        var found = clients.find(provider, agent.id(), numbers).stream().collect(toMap(ClientRow::number, identity()));
        var standing = Standing.of(agent, groups.of(provider, agent.id()), registerPackages);
        return new Prospect(
                found, standing.groups().stream().collect(toMap(Standing.Group::id, Standing.Group::lacking)));
    }
}
