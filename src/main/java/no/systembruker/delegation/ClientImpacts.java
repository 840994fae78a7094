package no.systembruker.delegation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells beforehand what it means to the clients on a system user when it is to have other packages. */
@Service
@Transactional(readOnly = true)
public class ClientImpacts {

    private final ClientGroups groups;
    private final StoredClients clients;
    private final RegisterPackages registerPackages;
    private final Catalogue catalogue;
    private final PartyRegister parties;
    private final JdbcClient sql;

    ClientImpacts(
            ClientGroups groups,
            StoredClients clients,
            RegisterPackages registerPackages,
            Catalogue catalogue,
            PartyRegister parties,
            JdbcClient sql) {
        this.groups = groups;
        this.clients = clients;
        this.registerPackages = registerPackages;
        this.catalogue = catalogue;
        this.parties = parties;
        this.sql = sql;
    }

    /** @param packages the slugs of all that it is to have then */
    public ClientImpact impact(AgentSystemUser agent, List<String> packages) {
        var all = groups.of(owner(agent).uuid(), agent.id());
        return new ClientImpact(
                sum(all, group -> gives(group, packages), ClientGroup::on),
                sum(all, group -> !gives(group, packages), ClientGroup::on),
                sum(all, group -> gives(group, packages) && !gives(group, agent.packages()), ClientGroup::clients),
                clients.isOn(agent.id(), agent.key().owner()) && !isForOwner(packages));
    }

    /**
     * A page of those who would fall out, by name.
     *
     * @param packages the slugs of all that it is to have then; {@link ListedClient#lacking()} is of these
     * @param after the place of the last one on the page before
     */
    public List<ListedClient> fallingOut(
            AgentSystemUser agent, List<String> packages, Optional<ClientPlace> after, int limit) {
        var falling = groups.of(owner(agent).uuid(), agent.id()).stream()
                .filter(group -> group.on() > 0 && !gives(group, packages))
                .toList();
        if (falling.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                        select %s, a.giving, a.place
                        from agent_client a join party p on p.id = a.client left join party main on main.id = p.parent_id
                        where a.agent = :agent and a.giving in (:groups) and a.place > :after
                        order by a.place limit :limit
                        """.formatted(Organisations.COLUMNS))
                .param("agent", agent.id().value())
                .param("groups", falling.stream().map(ClientGroup::id).toList())
                .param("after", after.map(ClientPlace::key).orElse(""))
                .param("limit", limit)
                .query((row, number) -> {
                    var giving = giving(falling, row.getLong("giving"));
                    return new ListedClient(
                            Organisations.read(row),
                            giving.sources(),
                            ClientState.ON,
                            giving.lacking(packages, registerPackages),
                            new ClientPlace(row.getString("place")));
                })
                .list();
    }

    private static Giving giving(List<ClientGroup> groups, long id) {
        return groups.stream()
                .filter(group -> group.id() == id)
                .map(ClientGroup::giving)
                .findFirst()
                .orElseThrow();
    }

    private static long sum(List<ClientGroup> groups, Predicate<ClientGroup> wanted, ToLongFunction<ClientGroup> of) {
        return groups.stream().filter(wanted).mapToLong(of).sum();
    }

    private boolean gives(ClientGroup group, Collection<String> packages) {
        return group.giving().lacking(packages, registerPackages).isEmpty();
    }

    private boolean isForOwner(List<String> packages) {
        return packages.stream()
                .allMatch(slug ->
                        catalogue.find(slug).filter(AccessPackage::assignable).isPresent());
    }

    private Organisation owner(AgentSystemUser agent) {
        return parties.organisation(agent.key().owner()).orElseThrow();
    }
}
