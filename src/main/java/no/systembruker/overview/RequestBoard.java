package no.systembruker.overview;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that a vendor has asked of its customers: requests of every kind and changes, in one list. A page is put together of the
 * beginnings of several lists, one for each system and kind, each of which an index has in order: so a page costs the same
 * however many requests there are.
 */
@Service
@Transactional(readOnly = true)
public class RequestBoard {

    private static final String REQUEST = """
            select r.id, case r.kind when 'AGENT' then 'FOR_CLIENTS' else 'OWN' end as matter, r.system_id, r.party,
                r.external_ref, r.title, r.escalated, r.withdrawn, r.created, r.reason,
                coalesce(r.decided_at, r.closed_at, r.expires) as ends, %s as at,
                case when r.status = 'ACCEPTED' then 'APPROVED' when r.status = 'REJECTED' then 'REJECTED'
                    when r.withdrawn then 'WITHDRAWN' when r.expires > :now then 'WAITING' else 'EXPIRED' end as state
            """;

    private static final String CHANGE = """
            select r.id, 'CHANGE' as matter, r.system_id, r.party,
                r.external_ref, r.title, r.escalated, r.withdrawn, r.created, r.reason,
                coalesce(r.decided_at, r.closed_at, r.expires) as ends, %s as at,
                case when r.status = 'ACCEPTED' then 'APPROVED' when r.status = 'REJECTED' then 'REJECTED'
                    when r.withdrawn then 'WITHDRAWN' when r.moot then 'LAPSED'
                    when r.expires > :now then 'WAITING' else 'EXPIRED' end as state
            """;

    private final JdbcClient sql;
    private final Clock clock;

    RequestBoard(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public ListPage<BoardEntry, BoardPlace> page(BoardFilter filter, Turn<BoardPlace> turn, int size) {
        if (filter.systems().isEmpty()) {
            return ListPage.empty();
        }
        var search = BoardSearch.of(filter, statement(filter), sql);
        return ListPage.turn(turn, size, BoardEntry::place, (where, limit) -> read(filter, search, where, limit));
    }

    /** How many there are in each of these states, of what is searched and narrowed otherwise. */
    public Map<BoardState, UpTo> count(BoardFilter filter, List<BoardState> states) {
        if (filter.systems().isEmpty()) {
            return states.stream().collect(toMap(state -> state, state -> UpTo.counted(0)));
        }
        var search = BoardSearch.of(filter, statement(filter), sql);
        var counts =
                states.stream().map(state -> counting(filter.in(state), search)).collect(joining("\nunion all\n"));
        return statement(filter)
                .with("limit", UpTo.MOST + 1)
                .on(sql, counts)
                .query((row, number) ->
                        Map.entry(BoardState.valueOf(row.getString("state")), UpTo.counted(row.getLong("entries"))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String counting(BoardFilter filter, BoardSearch search) {
        return branches(filter, search).stream()
                .map(branch -> "select id from (select r.id %s limit :limit) counted".formatted(branch.from()))
                .collect(joining(
                        "\nunion" + (search.findsFew(filter.state()) ? "\n" : " all\n"),
                        "select '%s' as state, count(*) as entries from (".formatted(filter.state()),
                        ") of_state"));
    }

    private List<BoardEntry> read(BoardFilter filter, BoardSearch search, Turn<BoardPlace> turn, int limit) {
        var statement = statement(filter).with("limit", limit);
        var at = at(filter.state());
        switch (turn) {
            case Turn.First<BoardPlace> first -> {}
            case Turn.After<BoardPlace> after -> from(after.place(), statement);
            case Turn.Before<BoardPlace> before -> from(before.place(), statement);
        }
        var few = search.findsFew(filter.state());
        var inBranch = order(few ? unsorted("r." + at) : "r." + at, "r.id", filter.state());
        var beginnings = branches(filter, search).stream()
                .map(branch -> turn instanceof Turn.First<BoardPlace> ? branch : branch.and(inBranch.beyondPlace(turn)))
                .map(branch -> "select * from (" + branch.columns().formatted("r." + at) + branch.from()
                        + inBranch.orderBy(turn) + "limit :limit) beginning")
                .collect(joining(few ? "\nunion\n" : "\nunion all\n"));
        return statement
                .on(
                        sql,
                        "select e.*, s.name_nb, s.name_nn, s.name_en from (" + beginnings
                                + ") e join registered_system s on s.system_id = e.system_id"
                                + order("e.at", "e.id", filter.state()).orderBy(turn) + "limit :limit")
                .query(RequestBoard::entry)
                .list();
    }

    /** No index has this in order, so that none is read through for the sake of it. */
    private static String unsorted(String column) {
        return "coalesce(%1$s, %1$s)".formatted(column);
    }

    private static SortOrder order(String at, String id, BoardState state) {
        return new SortOrder(List.of(at, id), List.of(":at", ":id"), state.latestFirst());
    }

    private Statement statement(BoardFilter filter) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var statement = filter.search().in(new Statement().with("now", now).with("soon", now.plus(BoardState.SOON)));
        for (int number = 0; number < filter.systems().size(); number++) {
            statement.with("system" + number, filter.systems().get(number).value());
        }
        return statement;
    }

    private static List<BoardBranch> branches(BoardFilter filter, BoardSearch search) {
        var branches = IntStream.range(0, filter.systems().size())
                .boxed()
                .flatMap(system -> Stream.concat(requests(filter, system), changes(filter, system)))
                .toList();
        return search.in(branches, filter.state()).toList();
    }

    private static Stream<BoardBranch> requests(BoardFilter filter, int system) {
        return kinds(filter)
                .flatMap(kind -> requestStates(filter.state())
                        .map(state -> new BoardBranch(
                                REQUEST,
                                "systemuser_request",
                                ":system" + system,
                                "r.kind = '%s'\n and %s".formatted(kind, state))));
    }

    private static Stream<BoardBranch> changes(BoardFilter filter, int system) {
        return filter.matter().filter(matter -> matter != Matter.CHANGE).isPresent()
                ? Stream.empty()
                : changeStates(filter.state())
                        .map(state -> new BoardBranch(CHANGE, "change_request", ":system" + system, state));
    }

    private static Stream<String> kinds(BoardFilter filter) {
        return filter.matter()
                .map(matter -> switch (matter) {
                    case OWN -> Stream.of("STANDARD");
                    case FOR_CLIENTS -> Stream.of("AGENT");
                    case CHANGE -> Stream.<String>empty();
                })
                .orElseGet(() -> Stream.of("STANDARD", "AGENT"));
    }

    /** Each has all columns before the one that is sorted by, so that an index has it in order. */
    private static Stream<String> requestStates(BoardState state) {
        return switch (state) {
            case ALL -> Stream.of("r.withdrawn = false", "r.withdrawn = true");
            case WITHDRAWN -> Stream.of("r.status = 'NEW' and r.closed_at is not null");
            case WAITING, ESCALATED, EXPIRING, APPROVED, REJECTED, EXPIRED -> common(state, "r.withdrawn = false");
        };
    }

    private static Stream<String> changeStates(BoardState state) {
        return switch (state) {
            case ALL -> Stream.of("1 = 1");
            case WITHDRAWN -> Stream.of("r.status = 'NEW' and r.closed_at is not null");
            case WAITING, ESCALATED, EXPIRING, APPROVED, REJECTED, EXPIRED ->
                common(state, "r.withdrawn = false and r.moot = false");
        };
    }

    private static Stream<String> common(BoardState state, String open) {
        var unanswered = "r.status = 'NEW' and " + open;
        return switch (state) {
            case WAITING -> eitherEscalated(unanswered + " and r.expires > :now");
            case ESCALATED -> Stream.of(unanswered + " and r.escalated = true and r.expires > :now");
            case EXPIRING -> eitherEscalated(unanswered + " and r.expires > :now and r.expires <= :soon");
            case EXPIRED -> eitherEscalated(unanswered + " and r.expires <= :now");
            case APPROVED -> Stream.of("r.status = 'ACCEPTED'");
            case REJECTED -> Stream.of("r.status = 'REJECTED'");
            case ALL, WITHDRAWN -> Stream.empty();
        };
    }

    private static Stream<String> eitherEscalated(String condition) {
        return Stream.of(condition + " and r.escalated = false", condition + " and r.escalated = true");
    }

    private static String at(BoardState state) {
        return switch (state) {
            case ALL -> "created";
            case WAITING, ESCALATED, EXPIRING, EXPIRED -> "expires";
            case APPROVED, REJECTED -> "decided_at";
            case WITHDRAWN -> "closed_at";
        };
    }

    private static void from(BoardPlace place, Statement statement) {
        statement.with("at", place.at().atOffset(ZoneOffset.UTC)).with("id", place.id());
    }

    private static BoardEntry entry(ResultSet row, int number) throws SQLException {
        return new BoardEntry(
                row.getObject("id", UUID.class),
                Matter.valueOf(row.getString("matter")),
                new SystemUserKey(
                        new SystemId(row.getString("system_id")),
                        new OrganisationNumber(row.getString("party")),
                        new ExternalRef(row.getString("external_ref"))),
                new LocalisedText(row.getString("name_nb"), row.getString("name_nn"), row.getString("name_en")),
                row.getString("title"),
                RequestState.valueOf(row.getString("state")),
                row.getBoolean("escalated"),
                row.getBoolean("withdrawn"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
