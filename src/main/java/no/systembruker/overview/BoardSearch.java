package no.systembruker.overview;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.request.RequestStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How what is searched for is found on a vendor's board. Where few match they are looked up, by each of the ways to match and its
 * index; where many do, the list is read in its order until a page is full. A database that has to guess which it is reads
 * through all there is for a search that finds nothing.
 */
final class BoardSearch {

    static final int FEW = 2_000;
    private static final List<String> TABLES = List.of("systemuser_request", "change_request");

    private final CustomerSearch search;
    private final Set<RequestStatus> ofMany;

    private BoardSearch(CustomerSearch search, Set<RequestStatus> ofMany) {
        this.search = search;
        this.ofMany = ofMany;
    }

    /** @param statement with the filter's systems and what it searches for */
    static BoardSearch of(BoardFilter filter, Statement statement, JdbcClient sql) {
        return filter.search().isEmpty()
                ? new BoardSearch(filter.search(), Set.of(RequestStatus.values()))
                : new BoardSearch(filter.search(), ofMany(filter, statement, sql));
    }

    private static Set<RequestStatus> ofMany(BoardFilter filter, Statement statement, JdbcClient sql) {
        var counts = Arrays.stream(RequestStatus.values())
                .map(status -> "select '%s' as status, count(*) as found from (%s) of_status"
                        .formatted(status, matching(filter, status)))
                .collect(joining("\nunion all\n"));
        return statement
                .on(sql, "select c.status from (" + counts + ") c where c.found >= " + FEW)
                .query((row, number) -> RequestStatus.valueOf(row.getString("status")))
                .list()
                .stream()
                .collect(toUnmodifiableSet());
    }

    private static String matching(BoardFilter filter, RequestStatus status) {
        return IntStream.range(0, filter.systems().size())
                .boxed()
                .flatMap(system -> TABLES.stream()
                        .flatMap(table -> ids(filter.search(), table, ":system" + system, List.of(status))))
                .map(ids -> "select id from (" + ids + ") of_way")
                .collect(joining("\nunion all\n"));
    }

    /** For each of the ways to match. All of it stands in an index. */
    private static Stream<String> ids(
            CustomerSearch search, String table, String system, List<RequestStatus> statuses) {
        var listed = statuses.stream().map("'%s'"::formatted).collect(joining(", "));
        return search.ways("m", "party").stream()
                .map(way -> "select m.id from %s m where m.system_id = %s and m.status in (%s) and %s limit %d"
                        .formatted(table, system, listed, way, FEW * statuses.size()));
    }

    boolean findsFew(BoardState state) {
        return statuses(state).stream().noneMatch(ofMany::contains);
    }

    /**
     * The branches narrowed to what is searched for. Where few match, those that part a system's requests for the sake of an
     * index are put together, and looked up by each of the ways to match, so that an entry may be in two.
     */
    Stream<BoardBranch> in(List<BoardBranch> branches, BoardState state) {
        if (search.isEmpty()) {
            return branches.stream();
        }
        return findsFew(state)
                ? together(branches)
                        .flatMap(branch -> ids(search, branch.table(), branch.system(), statuses(state))
                                .map(branch::among))
                : branches.stream().map(branch -> branch.and(search.condition("r", "party")));
    }

    private static Stream<BoardBranch> together(List<BoardBranch> branches) {
        return branches.stream()
                .collect(toMap(
                        branch -> List.of(branch.table(), branch.system()),
                        identity(),
                        BoardBranch::or,
                        LinkedHashMap::new))
                .values()
                .stream();
    }

    private static List<RequestStatus> statuses(BoardState state) {
        return switch (state) {
            case ALL -> List.of(RequestStatus.values());
            case WAITING, ESCALATED, EXPIRING, EXPIRED, WITHDRAWN -> List.of(RequestStatus.NEW);
            case APPROVED -> List.of(RequestStatus.ACCEPTED);
            case REJECTED -> List.of(RequestStatus.REJECTED);
        };
    }
}
