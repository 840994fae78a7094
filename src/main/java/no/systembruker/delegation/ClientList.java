package no.systembruker.delegation;

import java.util.List;
import java.util.UUID;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clients of a system user's owner, and how it stands with each: searched, narrowed, sorted and turned by key. What a page
 * costs does not depend on how many there are; the owner itself is not on the list.
 */
@Service
@Transactional(readOnly = true)
public class ClientList {

    private final ClientGroups groups;
    private final RegisterPackages registerPackages;
    private final PartyRegister parties;
    private final JdbcClient sql;

    ClientList(ClientGroups groups, RegisterPackages registerPackages, PartyRegister parties, JdbcClient sql) {
        this.groups = groups;
        this.registerPackages = registerPackages;
        this.parties = parties;
        this.sql = sql;
    }

    /** How it stands with all of them. */
    public ClientCounts counts(AgentSystemUser agent) {
        return standing(owner(agent), agent).counts();
    }

    /** How many there are of these; with a search in the filter, all that match are counted. */
    public long count(AgentSystemUser agent, ClientFilter filter) {
        var owner = owner(agent);
        var standing = standing(owner, agent);
        return filter.search().isBlank()
                ? standing.count(filter)
                : ClientQuery.of(sql, owner, agent, filter, standing)
                        .map(ClientQuery::count)
                        .orElse(0L);
    }

    public ListPage<ListedClient, ClientPlace> page(
            AgentSystemUser agent, ClientFilter filter, ClientOrder order, Turn<ClientPlace> turn, int size) {
        var owner = owner(agent);
        return ClientQuery.of(sql, owner, agent, filter, standing(owner, agent))
                .map(query -> ListPage.turn(
                        turn, size, ListedClient::place, (where, limit) -> query.read(order, where, limit)))
                .orElseGet(ListPage::empty);
    }

    /** The numbers of all that a filter lets through, by name. */
    List<OrganisationNumber> numbers(AgentSystemUser agent, ClientFilter filter) {
        var owner = owner(agent);
        return ClientQuery.of(sql, owner, agent, filter, standing(owner, agent))
                .map(ClientQuery::numbers)
                .orElseGet(List::of);
    }

    private Standing standing(UUID owner, AgentSystemUser agent) {
        return Standing.of(agent, groups.of(owner, agent.id()), registerPackages);
    }

    private UUID owner(AgentSystemUser agent) {
        return parties.organisation(agent.key().owner()).orElseThrow().uuid();
    }
}
