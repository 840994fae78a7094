package no.systembruker.delegation;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.systembruker.listing.Turn;
import no.systembruker.party.PartyName;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database for clients of a system user's owner. */
final class ClientQuery {

    private static final String CLIENTS = """

            from client c left join agent_client a on a.agent = :agent and a.number = c.number
            """;

    private final Map<Long, Standing.Group> groups;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ClientQuery(AgentSystemUser agent, List<Standing.Group> groups) {
        this.groups = groups.stream().collect(toMap(Standing.Group::id, Function.identity()));
        parameters.put("agent", agent.id().value());
        parameters.put("owner", agent.key().owner().value());
        parameters.put("groups", List.copyOf(this.groups.keySet()));
    }

    /** Nothing when there can be nobody whom the filter lets through. */
    static Optional<ClientQuery> of(AgentSystemUser agent, ClientFilter filter, Standing standing) {
        var groups = standing.having(filter);
        var sought = PartyName.sought(filter.search());
        if (groups.isEmpty() || sought.isEmpty() && !filter.search().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new ClientQuery(agent, groups).narrowed(filter, sought));
    }

    private ClientQuery narrowed(ClientFilter filter, List<String> sought) {
        conditions.add("c.provider = (select o.id from party o where o.organisation_number = :owner)");
        conditions.add("c.giving in (:groups)");
        filter.state().ifPresent(state -> {
            switch (state) {
                case ON -> conditions.add("a.number is not null");
                case ADDABLE -> conditions.add("a.number is null");
                case LACKING -> {}
            }
        });
        for (int i = 0; i < sought.size(); i++) {
            conditions.add("c.search_name like :word" + i);
            parameters.put("word" + i, "%" + PartyName.SPACE + sought.get(i) + "%");
        }
        return this;
    }

    long count(JdbcClient sql) {
        return sql.sql("select count(*)" + CLIENTS + where(conditions))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    List<ListedClient> read(JdbcClient sql, ClientOrder order, Turn<ClientPlace> turn, int limit) {
        var key = switch (order) {
            case NAME -> "c.place";
            case NUMBER -> "c.number";
        };
        var turned = new ArrayList<>(conditions);
        var backwards = false;
        var statement = new HashMap<>(parameters);
        switch (turn) {
            case Turn.First<ClientPlace> first -> {}
            case Turn.After<ClientPlace> after -> {
                turned.add(key + " > :key");
                statement.put("key", after.place().key());
            }
            case Turn.Before<ClientPlace> before -> {
                turned.add(key + " < :key");
                statement.put("key", before.place().key());
                backwards = true;
            }
        }
        var direction = backwards ? " desc" : "";
        var found = "select c.client, c.giving, a.number as number_on, %s as sort_key".formatted(key) + CLIENTS
                + where(turned) + " order by " + key + direction + " limit :limit";
        statement.put("limit", limit);
        return sql.sql("select " + Organisations.COLUMNS + ", f.giving, f.number_on, f.sort_key from (" + found
                        + ") f join party p on p.id = f.client left join party main on main.id = p.parent_id"
                        + " order by f.sort_key" + direction)
                .params(statement)
                .query((row, number) -> listed(row))
                .list();
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

    private static String where(List<String> conditions) {
        return "where " + String.join("\n    and ", conditions);
    }
}
