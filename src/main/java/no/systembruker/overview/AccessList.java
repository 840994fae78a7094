package no.systembruker.overview;

import static no.systembruker.overview.Statement.VENDOR;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonId;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accesses that an organisation has given to systems; those that have ended are left out. */
@Service
@Transactional(readOnly = true)
public class AccessList {

    private static final String COLUMNS =
            "u.id, u.kind, u.system_id, u.owner, u.external_ref, u.title, u.label, u.created, u.created_by,"
                    + " s.name_nb, s.name_nn, s.name_en";
    private static final String ACCESSES = "\nfrom systemuser u join registered_system s on s.system_id = u.system_id";
    private static final String SEARCHED =
            "concat_ws(chr(10), u.label, u.title, u.external_ref, s.name_nb, s.name_nn, s.name_en)";
    private static final int LAST_RANK = Integer.MAX_VALUE;
    private static final String TWIN = "exists (select 1 from systemuser t where t.owner = u.owner"
            + " and t.system_id = u.system_id and t.live = true and t.id <> u.id)";

    private final JdbcClient sql;
    private final PartyRegister parties;

    AccessList(JdbcClient sql, PartyRegister parties) {
        this.sql = sql;
        this.parties = parties;
    }

    public long count(OrganisationNumber owner) {
        return sql.sql("select count(*) from systemuser u where u.owner = ? and u.live = true")
                .param(owner.value())
                .query(Long.class)
                .single();
    }

    public long count(AccessFilter filter, Vendors vendors) {
        var statement = matching(filter, vendors);
        return statement
                .on(sql, "select count(*)" + ACCESSES + statement.where())
                .query(Long.class)
                .single();
    }

    /** The vendors of all the systems that the organisation has given access. */
    public Vendors vendors(OrganisationNumber owner) {
        var numbers = sql.sql("select distinct " + VENDOR.formatted("u.system_id")
                        + " from systemuser u where u.owner = ? and u.live = true")
                .param(owner.value())
                .query(String.class)
                .list();
        return Vendors.of(numbers.stream().map(OrganisationNumber::new).toList(), parties);
    }

    /** The slugs of the packages that any of the organisation's accesses has. */
    public List<String> packages(OrganisationNumber owner) {
        return sql.sql("""
                        select distinct p.package from systemuser u join systemuser_package p on p.systemuser_id = u.id
                        where u.owner = ? and u.live = true
                        """).param(owner.value()).query(String.class).list();
    }

    /** The newest first. */
    public List<ListedAccess> newest(OrganisationNumber owner, Locale reader, int limit) {
        return read(AccessFilter.all(owner), AccessOrder.NEWEST, Vendors.NONE, reader, new Turn.First<>(), limit);
    }

    /**
     * @param vendors the organisation's
     * @param reader in whose language systems are named and sorted
     */
    public ListPage<ListedAccess, AccessPlace> page(
            AccessFilter filter, AccessOrder order, Vendors vendors, Locale reader, Turn<AccessPlace> turn, int size) {
        var ranked = order == AccessOrder.VENDOR ? including(turn, vendors) : vendors;
        return ListPage.turn(
                turn,
                size,
                ListedAccess::place,
                (where, limit) -> read(filter, inEffect(order, ranked), ranked, reader, where, limit));
    }

    /** The systems of a single vendor have no order among vendors. */
    private static AccessOrder inEffect(AccessOrder order, Vendors vendors) {
        return order == AccessOrder.VENDOR && vendors.byName().size() < 2 ? AccessOrder.NAME : order;
    }

    private List<ListedAccess> read(
            AccessFilter filter, AccessOrder order, Vendors vendors, Locale reader, Turn<AccessPlace> turn, int limit) {
        var name = shownName(reader);
        var sorted = sorted(order, name, vendors);
        var statement = matching(filter, vendors);
        switch (turn) {
            case Turn.First<AccessPlace> first -> {}
            case Turn.After<AccessPlace> after -> from(after.place(), statement, sorted, turn, vendors);
            case Turn.Before<AccessPlace> before -> from(before.place(), statement, sorted, turn, vendors);
        }
        return ranked(statement, order == AccessOrder.VENDOR ? vendors : Vendors.NONE)
                .with("limit", limit)
                .on(
                        sql,
                        "select " + COLUMNS + ", %s as shown_name, %s as has_twin".formatted(name, TWIN) + ACCESSES
                                + statement.where()
                                + sorted.orderBy(turn)
                                + " limit :limit")
                .query(AccessList::listed)
                .list();
    }

    private static Statement matching(AccessFilter filter, Vendors vendors) {
        var statement = new Statement()
                .and("u.owner = :owner")
                .and("u.live = true")
                .with("owner", filter.owner().value())
                .having(filter.search(), vendors, SEARCHED, "u.system_id");
        filter.kind().ifPresent(kind -> statement.and("u.kind = :kind").with("kind", kind.name()));
        filter.vendor()
                .ifPresent(vendor -> statement
                        .and(VENDOR.formatted("u.system_id") + " = :vendor")
                        .with("vendor", vendor.value()));
        filter.accessPackage()
                .ifPresent(slug -> statement
                        .and("exists (select 1 from systemuser_package p where p.systemuser_id = u.id and p.package"
                                + " = :package)")
                        .with("package", slug));
        return statement;
    }

    /** The organisation's own label first, then the vendor's title when it is one, then the system's name. */
    private static String shownName(Locale reader) {
        return "coalesce(u.label, case when u.title = s.name_nb then s.%s else u.title end)"
                .formatted(nameColumn(reader));
    }

    private static String nameColumn(Locale reader) {
        return new LocalisedText("name_nb", "name_nn", "name_en").in(reader);
    }

    private static SortOrder sorted(AccessOrder order, String name, Vendors vendors) {
        var byName = Letters.sorted(name);
        var namePlace = Letters.sorted("cast(:name as varchar)");
        return switch (order) {
            case NEWEST -> new SortOrder(List.of("u.created", "u.id"), List.of(":created", ":id"), true);
            case OLDEST -> new SortOrder(List.of("u.created", "u.id"), List.of(":created", ":id"), false);
            case NAME -> new SortOrder(List.of(byName, "u.id"), List.of(namePlace, ":id"), false);
            case VENDOR ->
                new SortOrder(List.of(rank(vendors), byName, "u.id"), List.of(":rank", namePlace, ":id"), false);
        };
    }

    /** Where a vendor comes by its name, which the party register knows and the database does not. */
    private static String rank(Vendors vendors) {
        return IntStream.range(0, vendors.byName().size())
                .mapToObj(rank -> " when :ranked%d then %d".formatted(rank, rank))
                .collect(Collectors.joining(
                        "", "case " + VENDOR.formatted("u.system_id"), " else %d end".formatted(LAST_RANK)));
    }

    private static Statement ranked(Statement statement, Vendors vendors) {
        var ranked = vendors.byName();
        for (int rank = 0; rank < ranked.size(); rank++) {
            statement.with("ranked" + rank, ranked.get(rank).number().value());
        }
        return statement;
    }

    /** One that has gone since the place was left still has its rank among the others. */
    private Vendors including(Turn<AccessPlace> turn, Vendors vendors) {
        return switch (turn) {
            case Turn.First<AccessPlace> first -> vendors;
            case Turn.After<AccessPlace> after ->
                vendors.including(after.place().vendor(), parties);
            case Turn.Before<AccessPlace> before ->
                vendors.including(before.place().vendor(), parties);
        };
    }

    private static void from(
            AccessPlace place, Statement statement, SortOrder sorted, Turn<AccessPlace> turn, Vendors vendors) {
        statement
                .and(sorted.beyondPlace(turn))
                .with("created", place.created().atOffset(ZoneOffset.UTC))
                .with("name", place.name())
                .with("rank", vendors.rank(place.vendor()))
                .with("id", place.id().value());
    }

    private static ListedAccess listed(ResultSet row, int number) throws SQLException {
        return new ListedAccess(
                new SystemUserId(row.getObject("id", UUID.class)),
                SystemUserKind.valueOf(row.getString("kind")),
                new SystemUserKey(
                        new SystemId(row.getString("system_id")),
                        new OrganisationNumber(row.getString("owner")),
                        new ExternalRef(row.getString("external_ref"))),
                row.getString("title"),
                label(row.getString("label")),
                new LocalisedText(row.getString("name_nb"), row.getString("name_nn"), row.getString("name_en")),
                row.getString("shown_name"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getBoolean("has_twin"));
    }

    private static @Nullable OwnLabel label(@Nullable String stored) {
        return stored == null ? null : new OwnLabel(stored);
    }
}
