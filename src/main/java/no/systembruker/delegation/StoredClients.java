package no.systembruker.delegation;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * The clients of organisations and of their system users; many at once, and by one statement each. Those are merges, as H2 looks a
 * key up for each row of a merge, and not for those of an <i>in</i>.
 */
@Component
class StoredClients {

    /** A client, and whether it is on the system user that is looked at. */
    record ClientRow(OrganisationNumber number, long group, boolean on) {}

    private final JdbcClient sql;
    private final ClientGroups groups;
    private final ClientsLeft left;

    StoredClients(JdbcClient sql, ClientGroups groups, ClientsLeft left) {
        this.sql = sql;
        this.groups = groups;
        this.left = left;
    }

    /** Those of the numbers that are the provider's clients. */
    List<ClientRow> find(UUID provider, SystemUserId agent, Collection<OrganisationNumber> numbers) {
        return sql.sql("""
                        select c.number, c.giving, a.number as number_on
                        from unnest(cast(:numbers as varchar array)) as wanted (number)
                            join client c on c.provider = :provider and c.number = wanted.number
                            left join agent_client a on a.agent = :agent and a.number = c.number
                        """)
                .param("numbers", texts(numbers))
                .param("provider", provider)
                .param("agent", agent.value())
                .query(StoredClients::row)
                .list();
    }

    /** Whomever a system user acts for, its owner included. */
    List<OrganisationNumber> on(SystemUserId agent) {
        return sql
                .sql("select a.number from agent_client a where a.agent = ? order by a.place")
                .param(agent.value())
                .query(String.class)
                .list()
                .stream()
                .map(OrganisationNumber::new)
                .toList();
    }

    /** The clients on a system user that are in one of these groups. */
    List<ClientRow> on(SystemUserId agent, Collection<Long> groups) {
        return sql.sql("select a.number, a.giving, a.number as number_on from agent_client a"
                        + " where a.agent = :agent and a.giving in (:groups) order by a.place")
                .param("agent", agent.value())
                .param("groups", groups)
                .query(StoredClients::row)
                .list();
    }

    /** Takes everybody off a system user. */
    void clear(SystemUserId agent) {
        sql.sql("delete from agent_client where agent = ?").param(agent.value()).update();
        sql.sql("delete from agent_giving where agent = ?").param(agent.value()).update();
        left.clear(agent);
    }

    /** Puts clients on a system user. Whoever calls holds the provider, and has found them not to be on it. */
    void put(UUID provider, AgentSystemUser agent, Collection<ClientRow> clients, Instant at, PersonId by) {
        var numbers = numbers(clients);
        sql.sql("""
                        insert into agent_client (agent, number, provider, client, giving, place, added, added_by)
                        select :agent, c.number, c.provider, c.client, c.giving, c.place, :at, :by
                        from unnest(cast(:numbers as varchar array)) as wanted (number)
                            join client c on c.provider = :provider and c.number = wanted.number
                        """)
                .param("numbers", texts(numbers))
                .param("provider", provider)
                .param("agent", agent.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        count(agent.id(), clients, 1);
        left.follow(agent.id(), provider, numbers);
    }

    /** Takes clients off a system user. Whoever calls holds the provider, and has found them to be on it. */
    void takeOff(UUID provider, SystemUserId agent, Collection<ClientRow> clients) {
        var numbers = numbers(clients);
        sql.sql("""
                        merge into agent_client using unnest(cast(:numbers as varchar array)) as wanted (number)
                        on agent_client.agent = :agent and agent_client.number = wanted.number
                        when matched then delete
                        """)
                .param("numbers", texts(numbers))
                .param("agent", agent.value())
                .update();
        count(agent, clients, -1);
        left.follow(agent, provider, numbers);
    }

    /** Notes that clients on a system user give something else since, which is enough. They are not left, before or after. */
    void regroup(SystemUserId agent, Collection<ClientRow> clients, long group) {
        sql.sql("""
                        merge into agent_client using unnest(cast(:numbers as varchar array)) as wanted (number)
                        on agent_client.agent = :agent and agent_client.number = wanted.number
                        when matched then update set giving = :giving
                        """)
                .param("numbers", texts(numbers(clients)))
                .param("agent", agent.value())
                .param("giving", group)
                .update();
        count(agent, clients, -1);
        groups.growOn(agent, group, clients.size());
    }

    void insert(UUID provider, long group, Collection<OrganisationNumber> numbers) {
        sql.sql("""
                        insert into client (provider, client, giving, place, number, search_name)
                        select :provider, p.id, :giving, p.place, p.organisation_number, p.search_name
                        from unnest(cast(:numbers as varchar array)) as wanted (number)
                            join party p on p.organisation_number = wanted.number
                        """)
                .param("numbers", texts(numbers))
                .param("provider", provider)
                .param("giving", group)
                .update();
    }

    void move(UUID provider, long group, Collection<OrganisationNumber> numbers) {
        sql.sql("""
                        merge into client using unnest(cast(:numbers as varchar array)) as wanted (number)
                        on client.provider = :provider and client.number = wanted.number
                        when matched then update set giving = :giving
                        """)
                .param("numbers", texts(numbers))
                .param("provider", provider)
                .param("giving", group)
                .update();
    }

    void delete(UUID provider, Collection<OrganisationNumber> numbers) {
        sql.sql("""
                        merge into client using unnest(cast(:numbers as varchar array)) as wanted (number)
                        on client.provider = :provider and client.number = wanted.number
                        when matched then delete
                        """)
                .param("numbers", texts(numbers))
                .param("provider", provider)
                .update();
    }

    /** @return whether that makes a difference */
    boolean putOwner(AgentSystemUser agent, UUID owner, Instant at, PersonId by) {
        return sql.sql("""
                        insert into agent_client (agent, number, provider, client, giving, place, added, added_by)
                        select :agent, p.organisation_number, null, p.id, null, p.place, :at, :by
                        from party p where p.id = :owner and not exists (
                            select 1 from agent_client a where a.agent = :agent and a.number = p.organisation_number)
                        """)
                        .param("owner", owner)
                        .param("agent", agent.id().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** @return whether that makes a difference */
    boolean takeOffOwner(AgentSystemUser agent) {
        return sql.sql("delete from agent_client where agent = ? and number = ? and provider is null")
                        .params(agent.id().value(), agent.key().owner().value())
                        .update()
                == 1;
    }

    boolean isOn(SystemUserId agent, OrganisationNumber number) {
        return sql.sql("select 1 from agent_client a where a.agent = ? and a.number = ?")
                .params(agent.value(), number.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void count(SystemUserId agent, Collection<ClientRow> clients, int sign) {
        clients.stream()
                .collect(groupingBy(ClientRow::group))
                .forEach((group, those) -> groups.growOn(agent, group, sign * (long) those.size()));
    }

    private static List<OrganisationNumber> numbers(Collection<ClientRow> clients) {
        return clients.stream().map(ClientRow::number).toList();
    }

    /** As an array that a statement takes. */
    static SqlArrayValue texts(Collection<OrganisationNumber> numbers) {
        return new SqlArrayValue(
                "varchar", numbers.stream().map(OrganisationNumber::value).toArray());
    }

    private static ClientRow row(ResultSet row, int index) throws SQLException {
        return new ClientRow(
                new OrganisationNumber(row.getString("number")),
                row.getLong("giving"),
                row.getString("number_on") != null);
    }
}
