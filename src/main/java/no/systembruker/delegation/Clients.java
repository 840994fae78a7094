package no.systembruker.delegation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks clients up: those of an organisation, and those on a system user. The clients of an organisation are those in which it is
 * accountant, auditor or business manager, and those that have given it packages themselves (domain.md §9).
 */
@Service
@Transactional(readOnly = true)
public class Clients {

    private final ClientGroups groups;
    private final StoredClients clients;
    private final RegisterPackages registerPackages;
    private final PartyRegister parties;
    private final JdbcClient sql;

    Clients(
            ClientGroups groups,
            StoredClients clients,
            RegisterPackages registerPackages,
            PartyRegister parties,
            JdbcClient sql) {
        this.groups = groups;
        this.clients = clients;
        this.registerPackages = registerPackages;
        this.parties = parties;
        this.sql = sql;
    }

    /** How many clients an organisation has. */
    public long count(Organisation provider) {
        return groups.of(provider.uuid()).stream()
                .mapToLong(ClientGroup::clients)
                .sum();
    }

    /** The client of an organisation with this number, and what it has given. */
    public Optional<Client> find(Organisation provider, OrganisationNumber number) {
        return sql.sql("select c.giving from client c where c.provider = ? and c.number = ?")
                .params(provider.uuid(), number.value())
                .query(Long.class)
                .optional()
                .flatMap(group ->
                        parties.organisation(number).map(organisation -> client(organisation, groups.giving(group))));
    }

    /** How many clients a system user acts for; its owner counts as one when it is on it. */
    public long countOn(SystemUserId agent) {
        return sql.sql("""
                        select coalesce((select sum(g.clients) from agent_giving g where g.agent = :agent), 0)
                            + (select count(*) from agent_client a join systemuser u on u.id = a.agent
                                where a.agent = :agent and a.number = u.owner)
                        """).param("agent", agent.value()).query(Long.class).single();
    }

    /** The same for many system users at once. */
    public Map<SystemUserId, Long> countOn(Collection<SystemUserId> agents) {
        if (agents.isEmpty()) {
            return Map.of();
        }
        Map<SystemUserId, Long> counts = new LinkedHashMap<>();
        sql.sql("""
                        select u.id, coalesce((select sum(g.clients) from agent_giving g where g.agent = u.id), 0)
                            + (select count(*) from agent_client a where a.agent = u.id and a.number = u.owner) as clients
                        from systemuser u where u.id in (:agents)
                        """)
                .param("agents", agents.stream().map(SystemUserId::value).toList())
                .query(row -> {
                    counts.put(new SystemUserId(row.getObject("id", UUID.class)), row.getLong("clients"));
                });
        return counts;
    }

    /** May this system user act for this organisation? One look into an index, however many it acts for. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isOn(SystemUserId agent, OrganisationNumber client) {
        return clients.isOn(agent, client);
    }

    /** The system users that act for this client of an organisation. */
    public List<SystemUserId> agentsOf(Organisation provider, UUID client) {
        return sql
                .sql("select a.agent from agent_client a where a.client = ? and a.provider = ? order by a.agent")
                .params(client, provider.uuid())
                .query(UUID.class)
                .list()
                .stream()
                .map(SystemUserId::new)
                .toList();
    }

    private Client client(Organisation organisation, Giving giving) {
        var slugs = new ArrayList<String>();
        giving.roles().forEach(role -> slugs.addAll(registerPackages.of(role, giving.form())));
        slugs.addAll(giving.packages());
        Map<String, Set<Source>> packages = new LinkedHashMap<>();
        slugs.forEach(slug -> packages.put(slug, giving.sourcesOf(slug, registerPackages)));
        return new Client(organisation, giving.sources(), packages);
    }
}
