package no.systembruker.delegation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.systembruker.delegation.ClientsLost.Cause;
import no.systembruker.delegation.StoredClients.ClientRow;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.RelationsChanged;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps clients as the register of roles and the packages they have given make them, in the transaction of the change: whoever is
 * on a system user gives all that it takes, and whoever gives less than that is off it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientRelations {

    /** What an organisation gives by now, and the group that it was in until now, if it was a client. */
    private record Relation(
            OrganisationNumber number,
            Giving giving,
            @Nullable Long before) {}

    /** What a client gives from now on, and what it takes to be where it is. */
    private record Placed(SystemUserId agent, OrganisationNumber number, long before) {}

    private final Providers providers;
    private final ClientGroups groups;
    private final StoredClients clients;
    private final ClientsLeft left;
    private final RegisterPackages registerPackages;
    private final SystemUsers systemUsers;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientRelations(
            Providers providers,
            ClientGroups groups,
            StoredClients clients,
            ClientsLeft left,
            RegisterPackages registerPackages,
            SystemUsers systemUsers,
            JdbcClient sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.providers = providers;
        this.groups = groups;
        this.clients = clients;
        this.left = left;
        this.registerPackages = registerPackages;
        this.systemUsers = systemUsers;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(RelationsChanged event) {
        refresh(
                event.holder().uuid(),
                event.organisations().stream().map(Organisation::number).toList());
    }

    /** Looks anew at what these organisations give. */
    void refresh(UUID provider, Collection<OrganisationNumber> numbers) {
        providers.hold(provider);
        var changed = relations(provider, numbers);
        var ids = new HashMap<Giving, Long>();
        changed.stream()
                .map(Relation::giving)
                .filter(giving -> !giving.isNothing())
                .forEach(giving -> ids.computeIfAbsent(giving, each -> groups.idOf(provider, each)));
        changed.removeIf(relation -> Objects.equals(relation.before(), ids.get(relation.giving())));
        if (changed.isEmpty()) {
            return;
        }
        takeOffAgents(provider, changed, ids);
        move(provider, changed, ids);
        left.follow(provider, changed.stream().map(Relation::number).toList());
    }

    /** The accesses that would stop working for a client if it had not given these packages itself. */
    List<StoppedAccess> stoppedWithout(Organisation client, Organisation provider, Collection<String> packages) {
        return relations(provider.uuid(), List.of(client.number())).stream()
                .flatMap(relation -> {
                    var left = relation.giving().without(packages);
                    return placed(provider.uuid(), List.of(relation)).stream()
                            .flatMap(placed -> agent(placed.agent()).stream())
                            .filter(agent -> lacks(agent, left));
                })
                .map(agent -> new StoppedAccess(agent.id(), agent.key().system(), agent.title()))
                .toList();
    }

    private List<Relation> relations(UUID provider, Collection<OrganisationNumber> numbers) {
        var role = "exists (select 1 from party_role r where r.organisation_id = p.id and r.role = '%s'"
                + " and r.holder_id = :provider)";
        return new ArrayList<>(sql.sql("select p.organisation_number, p.form, c.giving, "
                        + role.formatted("REGNSKAPSFORER") + " as accountant, "
                        + role.formatted("REVISOR") + " as auditor, "
                        + role.formatted("FORRETNINGSFORER") + " as business_manager, "
                        + """
                        (select string_agg(g.package, ',') from given_package g
                            where g.provider = :provider and g.client = p.id) as packages
                        from unnest(cast(:numbers as varchar array)) as wanted (number)
                            join party p on p.organisation_number = wanted.number
                            left join client c on c.provider = :provider and c.client = p.id
                        """)
                .param("provider", provider)
                .param("numbers", StoredClients.texts(numbers))
                .query(this::relation)
                .list());
    }

    private Relation relation(ResultSet row, int number) throws SQLException {
        var roles = EnumSet.noneOf(Source.class);
        addIf(row.getBoolean("accountant"), Source.ACCOUNTANT, roles);
        addIf(row.getBoolean("auditor"), Source.AUDITOR, roles);
        addIf(row.getBoolean("business_manager"), Source.BUSINESS_MANAGER, roles);
        var packages = row.getString("packages");
        return new Relation(
                new OrganisationNumber(row.getString("organisation_number")),
                Giving.of(
                        roles,
                        row.getString("form"),
                        Giving.packages(packages == null ? "" : packages),
                        registerPackages),
                row.getObject("giving", Long.class));
    }

    private static void addIf(boolean has, Source source, Set<Source> roles) {
        if (has) {
            roles.add(source);
        }
    }

    private void takeOffAgents(UUID provider, List<Relation> changed, Map<Giving, Long> ids) {
        var givings = changed.stream().collect(toMap(Relation::number, Relation::giving));
        placed(provider, changed).stream()
                .collect(groupingBy(Placed::agent))
                .forEach((id, placed) -> agent(id).ifPresent(agent -> review(provider, agent, placed, givings, ids)));
    }

    private Optional<AgentSystemUser> agent(SystemUserId id) {
        return systemUsers.find(id).filter(AgentSystemUser.class::isInstance).map(AgentSystemUser.class::cast);
    }

    private List<Placed> placed(UUID provider, List<Relation> changed) {
        var numbers = changed.stream()
                .filter(relation -> relation.before() != null)
                .map(Relation::number)
                .toList();
        return numbers.isEmpty()
                ? List.of()
                : sql.sql("""
                        select a.agent, a.number, a.giving
                        from unnest(cast(:numbers as varchar array)) as wanted (number)
                            join client c on c.provider = :provider and c.number = wanted.number
                            join agent_client a on a.client = c.client and a.provider = c.provider
                        """)
                        .param("numbers", StoredClients.texts(numbers))
                        .param("provider", provider)
                        .query((row, number) -> new Placed(
                                new SystemUserId(row.getObject("agent", UUID.class)),
                                new OrganisationNumber(row.getString("number")),
                                row.getLong("giving")))
                        .list();
    }

    private void review(
            UUID provider,
            AgentSystemUser agent,
            List<Placed> placed,
            Map<OrganisationNumber, Giving> givings,
            Map<Giving, Long> ids) {
        var lost = placed.stream()
                .filter(each -> lacks(agent, Objects.requireNonNull(givings.get(each.number()))))
                .toList();
        if (!lost.isEmpty()) {
            clients.takeOff(
                    provider,
                    agent.id(),
                    lost.stream().map(ClientRelations::row).toList());
            events.publishEvent(new ClientsLost(
                    agent, lost.stream().map(Placed::number).toList(), clock.instant(), Cause.CLIENT_GIVES_LESS));
        }
        placed.stream()
                .filter(each -> !lost.contains(each))
                .collect(groupingBy(each -> ids.get(givings.get(each.number()))))
                .forEach((group, those) -> clients.regroup(
                        agent.id(), those.stream().map(ClientRelations::row).toList(), group));
    }

    private boolean lacks(AgentSystemUser agent, Giving giving) {
        return !giving.lacking(agent.packages(), registerPackages).isEmpty();
    }

    private static ClientRow row(Placed placed) {
        return new ClientRow(placed.number(), placed.before(), true);
    }

    private void move(UUID provider, List<Relation> changed, Map<Giving, Long> ids) {
        var arrived = changed.stream()
                .filter(each -> each.before() == null && !each.giving().isNothing())
                .toList();
        var gone = changed.stream()
                .filter(each -> each.before() != null && each.giving().isNothing())
                .toList();
        var moved = changed.stream()
                .filter(each -> each.before() != null && !each.giving().isNothing())
                .toList();
        byGroup(arrived, ids).forEach((group, those) -> clients.insert(provider, group, those));
        byGroup(moved, ids).forEach((group, those) -> clients.move(provider, group, those));
        if (!gone.isEmpty()) {
            clients.delete(provider, gone.stream().map(Relation::number).toList());
        }
        changed.stream()
                .filter(each -> each.before() != null)
                .collect(groupingBy(each -> Objects.requireNonNull(each.before()), counting()))
                .forEach((group, number) -> groups.grow(group, -number));
        byGroup(changed.stream().filter(each -> !each.giving().isNothing()).toList(), ids)
                .forEach((group, those) -> groups.grow(group, those.size()));
    }

    private static Map<Long, List<OrganisationNumber>> byGroup(List<Relation> relations, Map<Giving, Long> ids) {
        return relations.stream()
                .collect(groupingBy(
                        each -> Objects.requireNonNull(ids.get(each.giving())), mapping(Relation::number, toList())));
    }
}
