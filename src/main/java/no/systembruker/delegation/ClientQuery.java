package no.systembruker.delegation;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.systembruker.listing.Turn;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyName;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the database for clients of a system user's owner. A page is read off an index, whichever groups of clients it is of: each
 * group has its own stretch, from which a page's worth is taken. A search begins with a word that stands in few names, when there
 * is one.
 */
final class ClientQuery {

    private static final int MOST_STRETCHES = 16;
    private static final int FEW_NAMES = 5_000;
    private static final int MOST_WORDS_TRIED = 3;

    /** After the beginning of a word, any letter is less than this. */
    private static final String AFTER_ANY_LETTER = "99";

    private static final String NAMES = """
            select count(*) from (
                select w.party_id from party_word w where w.word between ? and ? limit %d
            ) few
            """.formatted(FEW_NAMES);

    private static final String CLIENTS = "\nfrom client c where c.provider = :owner";

    private static final String NOT_ON_IT = CLIENTS
            + " and not exists (select 1 from agent_client a"
            + " where a.agent = :agent and a.giving = c.giving and a.place = c.place)";

    private static final String ON_IT = "\nfrom agent_client c where c.agent = :agent and c.provider = :owner";

    private static final String FEW_LEFT = "\nfrom client_left c where c.agent = :agent";

    private final JdbcClient sql;
    private final Map<Long, Standing.Group> groups;
    private final boolean everyGroup;

    /** Those of which few can be added. */
    private final List<Long> fewLeft;

    private final List<Long> others;
    private final Optional<ClientState> state;
    private final List<String> sought;
    private final Map<String, Object> parameters = new HashMap<>();

    private ClientQuery(
            JdbcClient sql,
            UUID owner,
            AgentSystemUser agent,
            ClientFilter filter,
            List<String> sought,
            Standing standing) {
        var having = standing.having(filter);
        this.sql = sql;
        this.groups = having.stream().collect(toMap(Standing.Group::id, Function.identity()));
        this.everyGroup = having.size() == standing.groups().size();
        this.state = filter.state();
        this.fewLeft = state.equals(Optional.of(ClientState.ADDABLE)) ? fewLeft(having) : List.of();
        this.others = groups.keySet().stream()
                .filter(group -> !fewLeft.contains(group))
                .toList();
        this.sought = sought;
        parameters.put("owner", owner);
        parameters.put("agent", agent.id().value());
        if (!everyGroup) {
            parameters.put("groups", List.copyOf(groups.keySet()));
        }
        for (int word = 0; word < sought.size(); word++) {
            parameters.put("word" + word, "%" + PartyName.SPACE + sought.get(word) + "%");
        }
    }

    /** Nothing when there can be nobody whom the filter lets through. */
    static Optional<ClientQuery> of(
            JdbcClient sql, UUID owner, AgentSystemUser agent, ClientFilter filter, Standing standing) {
        var sought = PartyName.sought(filter.search());
        var isSensible = filter.search().isBlank() || !sought.isEmpty();
        return Optional.of(new ClientQuery(sql, owner, agent, filter, sought, standing))
                .filter(query -> isSensible && !query.groups.isEmpty());
    }

    long count() {
        var clients = narrowed();
        return sql.sql("select count(*)" + clients.sql())
                .params(clients.parameters())
                .query(Long.class)
                .single();
    }

    List<OrganisationNumber> numbers() {
        var clients = narrowed();
        return sql
                .sql("select c.number" + clients.sql() + " order by c.place")
                .params(clients.parameters())
                .query(String.class)
                .list()
                .stream()
                .map(OrganisationNumber::new)
                .toList();
    }

    List<ListedClient> read(ClientOrder order, Turn<ClientPlace> turn, int limit) {
        var key = key(order);
        var page = sought.isEmpty() ? stretches(key, turn) : searched(key, turn);
        var direction = isBackwards(turn) ? " desc" : "";
        return sql.sql("select " + Organisations.COLUMNS + ", f.giving, f.sort_key, on_it.number as number_on from ("
                        + page.sql() + ") f join party p on p.id = f.client"
                        + " left join party main on main.id = p.parent_id"
                        + " left join agent_client on_it on on_it.agent = :agent and on_it.number = f.number"
                        + " order by f.sort_key" + direction + " limit :limit")
                .params(page.parameters())
                .param("limit", limit)
                .query((row, number) -> listed(row))
                .list();
    }

    private record Part(String sql, Map<String, Object> parameters) {}

    private static List<Long> fewLeft(List<Standing.Group> groups) {
        return groups.stream()
                .filter(group -> group.clients().fewLeft())
                .map(Standing.Group::id)
                .toList();
    }

    /** A page's worth of each group that is wanted. */
    private Part stretches(String key, Turn<ClientPlace> turn) {
        var all = turned(turn);
        var parts = new ArrayList<String>();
        if (!fewLeft.isEmpty()) {
            parts.add(stretch(key, FEW_LEFT + " and c.giving in (:few)", turn));
            all.put("few", fewLeft);
        }
        if (fewLeft.isEmpty() && everyGroup) {
            parts.add(stretch(key, clients(), turn));
        } else if (others.size() > MOST_STRETCHES) {
            parts.add(stretch(key, clients() + " and c.giving in (:others)", turn));
            all.put("others", others);
        } else {
            for (int at = 0; at < others.size(); at++) {
                parts.add(stretch(key, clients() + " and c.giving = :group" + at, turn));
                all.put("group" + at, others.get(at));
            }
        }
        return new Part("(" + String.join(") union all (", parts) + ")", all);
    }

    private static String stretch(String key, String clients, Turn<ClientPlace> turn) {
        return "select c.client, c.number, c.giving, c.%s as sort_key ".formatted(key) + clients + beyond(key, turn)
                + " order by c." + key + (isBackwards(turn) ? " desc" : "") + " limit :limit";
    }

    private Part searched(String key, Turn<ClientPlace> turn) {
        var clients = narrowed();
        var all = turned(turn);
        all.putAll(clients.parameters());
        return new Part(
                "select c.client, c.number, c.giving, c.%s as sort_key ".formatted(key) + clients.sql()
                        + beyond(key, turn) + " order by "
                        + (clients.parameters().containsKey("first") ? "concat(c.%s, '')".formatted(key) : "c." + key)
                        + (isBackwards(turn) ? " desc" : "") + " limit :limit",
                all);
    }

    /** All that the filter lets through, in no order. */
    private Part narrowed() {
        var conditions = new StringBuilder(isOfFewLeft() ? FEW_LEFT : clients());
        var all = new HashMap<>(parameters);
        if (!everyGroup) {
            conditions.append(" and c.giving in (:groups)");
        }
        var rarest = rarest();
        rarest.ifPresent(word -> {
            conditions.append(
                    " and c.client in (select w.party_id from party_word w where w.word between :first and :last)");
            all.put("first", word);
            all.put("last", word + AFTER_ANY_LETTER);
        });
        var rest = IntStream.range(0, sought.size())
                .filter(word -> !rarest.equals(Optional.of(sought.get(word))))
                .mapToObj(word -> "%s.search_name like :word%d".formatted(isBare() ? "n" : "c", word))
                .collect(joining(" and "));
        if (!rest.isEmpty()) {
            conditions.append(" and ").append(isBare() ? amongClients(rest) : rest);
        }
        return new Part(conditions.toString(), all);
    }

    /** For those that are read from where their names are not. */
    private static String amongClients(String named) {
        return "exists (select 1 from client n where n.provider = :owner and n.number = c.number and " + named + ")";
    }

    private Optional<String> rarest() {
        return sought.stream()
                .sorted(comparingInt(String::length).reversed())
                .limit(MOST_WORDS_TRIED)
                .filter(this::isInFewNames)
                .findFirst();
    }

    private boolean isInFewNames(String word) {
        return sql.sql(NAMES)
                        .params(word, word + AFTER_ANY_LETTER)
                        .query(Long.class)
                        .single()
                < FEW_NAMES;
    }

    private boolean isBare() {
        return state.equals(Optional.of(ClientState.ON)) || isOfFewLeft();
    }

    private boolean isOfFewLeft() {
        return !fewLeft.isEmpty() && others.isEmpty();
    }

    private String clients() {
        return state.map(each -> switch (each) {
                    case ON -> ON_IT;
                    case ADDABLE -> NOT_ON_IT;
                    case LACKING -> CLIENTS;
                })
                .orElse(CLIENTS);
    }

    private Map<String, Object> turned(Turn<ClientPlace> turn) {
        var all = new HashMap<>(parameters);
        switch (turn) {
            case Turn.First<ClientPlace> first -> {}
            case Turn.After<ClientPlace> after -> all.put("key", after.place().key());
            case Turn.Before<ClientPlace> before ->
                all.put("key", before.place().key());
        }
        return all;
    }

    private static String beyond(String key, Turn<ClientPlace> turn) {
        return switch (turn) {
            case Turn.First<ClientPlace> first -> "";
            case Turn.After<ClientPlace> after -> " and c.%s > :key".formatted(key);
            case Turn.Before<ClientPlace> before -> " and c.%s < :key".formatted(key);
        };
    }

    private static boolean isBackwards(Turn<ClientPlace> turn) {
        return turn instanceof Turn.Before<ClientPlace>;
    }

    private static String key(ClientOrder order) {
        return switch (order) {
            case NAME -> "place";
            case NUMBER -> "number";
        };
    }

    private ListedClient listed(ResultSet row) throws SQLException {
        var group = Objects.requireNonNull(groups.get(row.getLong("giving")));
        return new ListedClient(
                Organisations.read(row),
                group.clients().giving().sources(),
                state(row.getString("number_on") != null, group),
                group.lacking(),
                new ClientPlace(row.getString("sort_key")));
    }

    private static ClientState state(boolean on, Standing.Group group) {
        if (on) {
            return ClientState.ON;
        }
        return group.isLacking() ? ClientState.LACKING : ClientState.ADDABLE;
    }
}
