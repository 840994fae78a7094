package no.systembruker.overview;

import static no.systembruker.overview.Statement.VENDOR;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonId;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.OwnLabel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What vendors have asked of an organisation: requests of every kind and changes, in one list. */
@Service
@Transactional(readOnly = true)
public class RequestList {

    /** The same columns of both tables, with a condition that each branch meets by its own index. */
    private static final String ASKED = """

            from (
                select q.id, case q.kind when 'AGENT' then 'FOR_CLIENTS' else 'OWN' end as matter, q.system_id, q.external_ref,
                    q.title, q.id as access_id, q.escalated, q.created, q.decided_by, q.reason,
                    coalesce(q.decided_at, q.closed_at, q.expires) as ends,
                    case when q.status = 'ACCEPTED' then 'APPROVED' when q.status = 'REJECTED' then 'REJECTED'
                        when q.withdrawn then 'WITHDRAWN' when q.expires > :now then 'WAITING' else 'EXPIRED' end as state
                from systemuser_request q where q.party = :party %s
                union all
                select c.id, 'CHANGE', c.system_id, c.external_ref,
                    c.title, c.systemuser_id, c.escalated, c.created, c.decided_by, c.reason,
                    coalesce(c.decided_at, c.closed_at, c.expires),
                    case when c.status = 'ACCEPTED' then 'APPROVED' when c.status = 'REJECTED' then 'REJECTED'
                        when c.withdrawn then 'WITHDRAWN' when c.moot then 'LAPSED'
                        when c.expires > :now then 'WAITING' else 'EXPIRED' end
                from change_request c where c.party = :party %s
            ) r join registered_system s on s.system_id = r.system_id
            """;

    private static final String WAITING = ASKED.formatted(
            "and q.status = 'NEW' and q.expires > :now and q.withdrawn = false",
            "and c.status = 'NEW' and c.expires > :now and c.withdrawn = false and c.moot = false");

    private static final String EVERYTHING = ASKED.formatted("", "");

    private static final String SENT_ON =
            ASKED.formatted("and q.escalated_by = :sender", "and c.escalated_by = :sender");

    /** Of the access that came of it, which has its id, or that it is to change. */
    private static final String LABEL = "(select u.label from systemuser u where u.id = r.access_id)";

    private static final String COLUMNS =
            "r.id, r.matter, r.system_id, r.title, r.escalated, r.created, r.ends, r.decided_by, r.reason, r.state,"
                    + " s.name_nb, s.name_nn, s.name_en, " + LABEL + " as label";

    private static final String SEARCHED = "concat_ws(chr(10), " + LABEL
            + ", r.title, r.external_ref, cast(r.id as varchar), s.name_nb, s.name_nn, s.name_en)";

    /** What has been sent on comes first, then what runs out first. */
    private static final SortOrder MOST_URGENT_FIRST = new SortOrder(
            List.of("case when r.escalated then 0 else 1 end", "r.ends", "r.id"),
            List.of(":urgency", ":end", ":id"),
            false);

    private static final SortOrder LATEST_FIRST =
            new SortOrder(List.of("r.ends", "r.id"), List.of(":end", ":id"), true);

    private final JdbcClient sql;
    private final PartyRegister parties;
    private final Clock clock;

    RequestList(JdbcClient sql, PartyRegister parties, Clock clock) {
        this.sql = sql;
        this.parties = parties;
        this.clock = clock;
    }

    /** The vendors of all that the organisation has ever been asked for. */
    public Vendors vendors(OrganisationNumber party) {
        var numbers =
                sql.sql("""
                        select substring(q.system_id, 1, 9) from systemuser_request q where q.party = :party
                        union
                        select substring(c.system_id, 1, 9) from change_request c where c.party = :party
                        """).param("party", party.value()).query(String.class).list();
        return Vendors.of(numbers.stream().map(OrganisationNumber::new).toList(), parties);
    }

    public long countWaiting(RequestFilter filter, Vendors vendors) {
        return count(matching(filter, vendors), WAITING);
    }

    /** @param state none for all that waits no longer */
    public long countSettled(RequestFilter filter, Optional<RequestState> state, Vendors vendors) {
        return count(settled(filter, state, vendors), EVERYTHING);
    }

    /** What waits for an answer: what has been sent on at the top, then what runs out first. */
    public ListPage<ListedRequest, RequestPlace> waiting(
            RequestFilter filter, Vendors vendors, Turn<RequestPlace> turn, int size) {
        return ListPage.turn(
                turn,
                size,
                ListedRequest::place,
                (where, limit) -> read(matching(filter, vendors), WAITING, MOST_URGENT_FIRST, where, limit));
    }

    /**
     * What waits no longer, the latest first.
     *
     * @param state none for all of it
     */
    public ListPage<ListedRequest, RequestPlace> settled(
            RequestFilter filter, Optional<RequestState> state, Vendors vendors, Turn<RequestPlace> turn, int size) {
        return ListPage.turn(
                turn,
                size,
                ListedRequest::place,
                (where, limit) -> read(settled(filter, state, vendors), EVERYTHING, LATEST_FIRST, where, limit));
    }

    /** What somebody has sent on to those who can answer: what still waits comes first. */
    public List<ListedRequest> sentOnBy(PersonId sender, OrganisationNumber party, int limit) {
        var sent = matching(RequestFilter.all(party), Vendors.NONE).with("sender", sender.value());
        return read(sent, SENT_ON, LATEST_FIRST, new Turn.First<>(), limit);
    }

    private long count(Statement statement, String asked) {
        return statement
                .on(sql, "select count(*)" + asked + statement.where())
                .query(Long.class)
                .single();
    }

    private List<ListedRequest> read(
            Statement statement, String asked, SortOrder order, Turn<RequestPlace> turn, int limit) {
        switch (turn) {
            case Turn.First<RequestPlace> first -> {}
            case Turn.After<RequestPlace> after -> from(after.place(), statement, order, turn);
            case Turn.Before<RequestPlace> before -> from(before.place(), statement, order, turn);
        }
        return statement
                .with("limit", limit)
                .on(sql, "select " + COLUMNS + asked + statement.where() + order.orderBy(turn) + " limit :limit")
                .query(RequestList::listed)
                .list();
    }

    private Statement matching(RequestFilter filter, Vendors vendors) {
        var statement = new Statement()
                .and("1 = 1")
                .with("party", filter.party().value())
                .with("now", clock.instant().atOffset(ZoneOffset.UTC))
                .having(filter.search(), vendors, SEARCHED, "r.system_id");
        filter.matter().ifPresent(matter -> statement.and("r.matter = :matter").with("matter", matter.name()));
        filter.vendor()
                .ifPresent(vendor -> statement
                        .and(VENDOR.formatted("r.system_id") + " = :vendor")
                        .with("vendor", vendor.value()));
        return statement;
    }

    private Statement settled(RequestFilter filter, Optional<RequestState> state, Vendors vendors) {
        var statement = matching(filter, vendors).and("r.state <> 'WAITING'");
        state.ifPresent(wanted -> statement.and("r.state = :state").with("state", wanted.name()));
        return statement;
    }

    private static void from(RequestPlace place, Statement statement, SortOrder order, Turn<RequestPlace> turn) {
        statement
                .and(order.beyondPlace(turn))
                .with("urgency", place.escalated() ? 0 : 1)
                .with("end", place.end().atOffset(ZoneOffset.UTC))
                .with("id", place.id());
    }

    private static ListedRequest listed(ResultSet row, int number) throws SQLException {
        var label = row.getString("label");
        var answeredBy = row.getObject("decided_by", UUID.class);
        return new ListedRequest(
                row.getObject("id", UUID.class),
                Matter.valueOf(row.getString("matter")),
                new SystemId(row.getString("system_id")),
                new LocalisedText(row.getString("name_nb"), row.getString("name_nn"), row.getString("name_en")),
                row.getString("title"),
                label == null ? null : new OwnLabel(label),
                RequestState.valueOf(row.getString("state")),
                row.getBoolean("escalated"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                answeredBy == null ? null : new PersonId(answeredBy),
                row.getString("reason"));
    }
}
