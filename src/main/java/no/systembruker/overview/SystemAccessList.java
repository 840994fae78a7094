package no.systembruker.overview;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Access;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.AskingRules;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All the accesses that customers have given a system, each held against what the system now asks for, the newest first. */
@Service
@Transactional(readOnly = true)
public class SystemAccessList {

    /** Customers give a system much the same; with more sets of access than this, each access is looked into by itself. */
    private static final int MOST_SETS = 500;

    private static final String ACCESSES = "\nfrom systemuser u";
    private static final SortOrder NEWEST_FIRST =
            new SortOrder(List.of("u.created", "u.id"), List.of(":created", ":id"), true);

    /** Goes from one set of access to the next by the index, and takes one that has it for all. */
    private static final String SETS = """
            with recursive one_of (access_key) as (
                (select u.access_key from systemuser u where u.system_id = :system and u.live = true
                 order by u.access_key limit 1)
                union all
                select (select u.access_key from systemuser u where u.system_id = :system and u.live = true
                        and u.access_key > o.access_key order by u.access_key limit 1)
                from one_of o where o.access_key is not null
            )
            select o.access_key, (select u.id from systemuser u where u.system_id = :system and u.live = true
                and u.access_key = o.access_key limit 1) as id
            from one_of o where o.access_key is not null limit :most
            """;

    private record Row(SystemUserId id, SystemUserKind kind, SystemUserKey key, String title, Instant created) {}

    private record OfSet(String accessKey, UUID id) {}

    private final JdbcClient sql;
    private final Systems systems;
    private final AskingRules asking;

    SystemAccessList(JdbcClient sql, Systems systems, AskingRules asking) {
        this.sql = sql;
        this.systems = systems;
        this.asking = asking;
    }

    public ListPage<SystemAccess, SystemAccessPlace> page(
            SystemAccessFilter filter, Turn<SystemAccessPlace> turn, int size) {
        return systems.find(filter.system())
                .map(system -> page(system, filter, turn, size))
                .orElseGet(ListPage::empty);
    }

    public UpTo count(SystemAccessFilter filter) {
        return systems.find(filter.system())
                .map(system -> count(system, filter))
                .orElseGet(() -> UpTo.counted(0));
    }

    private UpTo count(RegisteredSystem system, SystemAccessFilter filter) {
        var statement = matching(system, filter).with("limit", UpTo.MOST + 1);
        return UpTo.counted(statement
                .on(
                        sql,
                        "select count(*) from (select 1 as one" + ACCESSES + statement.where()
                                + " limit :limit) counted")
                .query(Long.class)
                .single());
    }

    private ListPage<SystemAccess, SystemAccessPlace> page(
            RegisteredSystem system, SystemAccessFilter filter, Turn<SystemAccessPlace> turn, int size) {
        return ListPage.turn(
                turn,
                size,
                SystemAccess::place,
                (where, limit) -> compared(read(matching(system, filter), where, limit), system));
    }

    private List<Row> read(Statement statement, Turn<SystemAccessPlace> turn, int limit) {
        switch (turn) {
            case Turn.First<SystemAccessPlace> first -> {}
            case Turn.After<SystemAccessPlace> after -> from(after.place(), statement, turn);
            case Turn.Before<SystemAccessPlace> before -> from(before.place(), statement, turn);
        }
        return statement
                .with("limit", limit)
                .on(
                        sql,
                        "select u.id, u.kind, u.system_id, u.owner, u.external_ref, u.title, u.created" + ACCESSES
                                + statement.where() + NEWEST_FIRST.orderBy(turn) + " limit :limit")
                .query(SystemAccessList::row)
                .list();
    }

    private Statement matching(RegisteredSystem system, SystemAccessFilter filter) {
        var statement = filter.search()
                .in(new Statement()
                        .and("u.system_id = :system")
                        .and("u.live = true")
                        .and(filter.search().condition("u", "owner"))
                        .with("system", system.id().value()));
        filter.kind().ifPresent(kind -> statement.and("u.kind = :kind").with("kind", kind.name()));
        return filter.lacking() ? lacking(statement, system) : statement;
    }

    private Statement lacking(Statement statement, RegisteredSystem system) {
        var sets = sql.sql(SETS)
                .param("system", system.id().value())
                .param("most", MOST_SETS + 1)
                .query((row, number) -> new OfSet(row.getString("access_key"), row.getObject("id", UUID.class)))
                .list();
        return sets.size() > MOST_SETS ? eachLacking(statement, system) : inLackingSet(statement, sets, system);
    }

    private Statement inLackingSet(Statement statement, List<OfSet> sets, RegisteredSystem system) {
        var has = access(sets.stream().map(OfSet::id).toList());
        var kinds = kinds(sets.stream().map(OfSet::id).toList());
        var lacking = sets.stream()
                .filter(set -> !asking.asked(system, kinds.getOrDefault(set.id(), SystemUserKind.STANDARD))
                        .without(has.getOrDefault(set.id(), Access.NONE))
                        .isEmpty())
                .map(OfSet::accessKey)
                .toList();
        return lacking.isEmpty()
                ? statement.and("1 = 0")
                : statement.and("u.access_key in (:lacking)").with("lacking", lacking);
    }

    private Statement eachLacking(Statement statement, RegisteredSystem system) {
        var conditions = Stream.of(SystemUserKind.values())
                .flatMap(kind -> lacking(statement, kind, asking.asked(system, kind)))
                .toList();
        return statement.and(conditions.isEmpty() ? "1 = 0" : "(" + String.join(" or ", conditions) + ")");
    }

    private static Stream<String> lacking(Statement statement, SystemUserKind kind, Access asked) {
        var conditions = new ArrayList<String>();
        if (!asked.packages().isEmpty()) {
            statement.with(kind.name() + "Packages", asked.packages());
            conditions.add("""
                    (select count(distinct p.package) from systemuser_package p
                     where p.systemuser_id = u.id and p.package in (:%sPackages)) < %d
                    """.formatted(kind, asked.packages().size()));
        }
        if (!asked.rights().isEmpty()) {
            statement.with(kind.name() + "Resources", asked.resources());
            conditions.add("""
                    (select count(distinct g.resource) from systemuser_right g
                     where g.systemuser_id = u.id and g.resource in (:%sResources)) < %d
                    """.formatted(kind, asked.resources().size()));
        }
        return conditions.isEmpty()
                ? Stream.empty()
                : Stream.of("(u.kind = '%s' and (%s))".formatted(kind, String.join(" or ", conditions)));
    }

    private List<SystemAccess> compared(List<Row> rows, RegisteredSystem system) {
        var has = access(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> compared(row, has.getOrDefault(row.id().value(), Access.NONE), system))
                .toList();
    }

    private SystemAccess compared(Row row, Access has, RegisteredSystem system) {
        var asked = asking.asked(system, row.kind());
        return new SystemAccess(
                row.id(),
                row.kind(),
                row.key(),
                row.title(),
                row.created(),
                has,
                asked.without(has),
                has.without(asked));
    }

    private Map<UUID, SystemUserKind> kinds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql
                        .sql("select u.id, u.kind from systemuser u where u.id in (:ids)")
                        .param("ids", ids)
                        .query((row, number) -> Map.entry(
                                row.getObject("id", UUID.class), SystemUserKind.valueOf(row.getString("kind"))))
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, Access> access(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var all = new HashMap<UUID, Access>();
        sql.sql("""
                        select g.systemuser_id, g.resource, g.action, null as package, g.position from systemuser_right g
                        where g.systemuser_id in (:ids)
                        union all
                        select p.systemuser_id, null, null, p.package, p.position from systemuser_package p
                        where p.systemuser_id in (:ids)
                        order by position
                        """)
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getObject("systemuser_id", UUID.class), given(row)))
                .list()
                .forEach(given -> all.merge(given.getKey(), given.getValue(), SystemAccessList::joined));
        return all;
    }

    private static Access given(ResultSet row) throws SQLException {
        var resource = row.getString("resource");
        return resource == null
                ? new Access(List.of(), List.of(row.getString("package")))
                : new Access(List.of(new Right(resource, row.getString("action"))), List.of());
    }

    private static Access joined(Access one, Access other) {
        return new Access(
                Stream.concat(one.rights().stream(), other.rights().stream()).toList(),
                Stream.concat(one.packages().stream(), other.packages().stream())
                        .toList());
    }

    private static void from(SystemAccessPlace place, Statement statement, Turn<SystemAccessPlace> turn) {
        statement
                .and(NEWEST_FIRST.beyondPlace(turn))
                .with("created", place.created().atOffset(ZoneOffset.UTC))
                .with("id", place.id().value());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new SystemUserId(row.getObject("id", UUID.class)),
                SystemUserKind.valueOf(row.getString("kind")),
                new SystemUserKey(
                        new SystemId(row.getString("system_id")),
                        new OrganisationNumber(row.getString("owner")),
                        new ExternalRef(row.getString("external_ref"))),
                row.getString("title"),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }
}
