package no.systembruker.delegation;

import java.util.List;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
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
        return Standing.of(agent, groupsOf(agent), registerPackages).counts();
    }

    /** How many there are of these; with a search in the filter, all that match are counted. */
    public long count(AgentSystemUser agent, ClientFilter filter) {
        var standing = Standing.of(agent, groupsOf(agent), registerPackages);
        if (filter.search().isBlank()) {
            return standing.count(filter);
        }
        return ClientQuery.of(agent, filter, standing)
                .map(query -> query.count(sql))
                .orElse(0L);
    }

    public ListPage<ListedClient, ClientPlace> page(
            AgentSystemUser agent, ClientFilter filter, ClientOrder order, Turn<ClientPlace> turn, int size) {
        var standing = Standing.of(agent, groupsOf(agent), registerPackages);
        return ClientQuery.of(agent, filter, standing)
                .map(query -> ListPage.turn(
                        turn, size, ListedClient::place, (where, limit) -> query.read(sql, order, where, limit)))
                .orElseGet(ListPage::empty);
    }

    private List<ClientGroup> groupsOf(AgentSystemUser agent) {
        var owner = parties.organisation(agent.key().owner()).orElseThrow();
        return groups.of(owner.uuid(), agent.id());
    }
}
