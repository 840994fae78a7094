package no.systembruker.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clients of a group that are not on a system user, written down while they are few: to find ten among 50,000 takes no longer
 * than to find them among 50. Follows each change of clients; whoever calls holds the provider.
 */
@Component
class ClientsLeft {

    static final int FEW = 1_000;

    /** Some more, so that one client that comes and goes does not have all of them written down each time. */
    static final int MANY = 2 * FEW;

    /** Those of a group that are not on a system user. */
    private record Rest(SystemUserId agent, long group, boolean isWritten, long clients) {

        boolean isToBeWritten() {
            return !isWritten && clients <= FEW;
        }

        boolean isToBeForgotten() {
            return isWritten && clients > MANY;
        }
    }

    private final JdbcClient sql;

    ClientsLeft(JdbcClient sql) {
        this.sql = sql;
    }

    /** Looks anew at whether these clients are left, after they came on a system user or off it. */
    void follow(SystemUserId agent, UUID provider, Collection<OrganisationNumber> numbers) {
        update(rests(" and a.agent = ?", provider, agent.value()), provider, numbers);
    }

    /** The same for all system users, after the clients changed groups. */
    void follow(UUID provider, Collection<OrganisationNumber> numbers) {
        update(rests("", provider), provider, numbers);
    }

    void clear(SystemUserId agent) {
        sql.sql("delete from client_left where agent = ?").param(agent.value()).update();
    }

    /** Those that are written down, and those that are few. */
    private List<Rest> rests(String among, Object... parameters) {
        return sql.sql("""
                        select a.agent, a.giving, a.few_left, g.clients - a.clients as clients
                        from client_giving g join agent_giving a on a.giving = g.id
                        where g.provider = ? and (a.few_left or g.clients - a.clients <= %d)
                        """.formatted(FEW) + among)
                .params(parameters)
                .query(ClientsLeft::rest)
                .list();
    }

    private void update(List<Rest> rests, UUID provider, Collection<OrganisationNumber> numbers) {
        rests.stream()
                .filter(Rest::isWritten)
                .map(Rest::agent)
                .distinct()
                .forEach(agent -> rewrite(agent, provider, numbers));
        rests.stream().filter(Rest::isToBeForgotten).forEach(this::forget);
        rests.stream().filter(Rest::isToBeWritten).forEach(rest -> write(rest, provider));
    }

    private void rewrite(SystemUserId agent, UUID provider, Collection<OrganisationNumber> numbers) {
        sql.sql("""
                        merge into client_left using unnest(cast(:numbers as varchar array)) as wanted (number)
                        on client_left.agent = :agent and client_left.number = wanted.number
                        when matched then delete
                        """)
                .param("numbers", StoredClients.texts(numbers))
                .param("agent", agent.value())
                .update();
        sql.sql("""
                        insert into client_left (agent, number, client, giving, place)
                        select :agent, c.number, c.client, c.giving, c.place
                        from unnest(cast(:numbers as varchar array)) as wanted (number)
                            join client c on c.provider = :provider and c.number = wanted.number
                            join agent_giving g on g.agent = :agent and g.giving = c.giving and g.few_left
                        where not exists (select 1 from agent_client a where a.agent = :agent and a.number = c.number)
                        """)
                .param("numbers", StoredClients.texts(numbers))
                .param("provider", provider)
                .param("agent", agent.value())
                .update();
    }

    private void write(Rest rest, UUID provider) {
        sql.sql("""
                        insert into client_left (agent, number, client, giving, place)
                        select :agent, c.number, c.client, c.giving, c.place
                        from client c
                        where c.provider = :provider and c.giving = :giving
                            and not exists (select 1 from agent_client a where a.agent = :agent and a.number = c.number)
                        """)
                .param("provider", provider)
                .param("agent", rest.agent().value())
                .param("giving", rest.group())
                .update();
        mark(rest, true);
    }

    private void forget(Rest rest) {
        sql.sql("delete from client_left where agent = ? and giving = ?")
                .params(rest.agent().value(), rest.group())
                .update();
        mark(rest, false);
    }

    private void mark(Rest rest, boolean written) {
        sql.sql("update agent_giving set few_left = ? where agent = ? and giving = ?")
                .params(written, rest.agent().value(), rest.group())
                .update();
    }

    private static Rest rest(ResultSet row, int number) throws SQLException {
        return new Rest(
                new SystemUserId(row.getObject("agent", UUID.class)),
                row.getLong("giving"),
                row.getBoolean("few_left"),
                row.getLong("clients"));
    }
}
