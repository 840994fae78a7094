package no.systembruker.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An organisation's clients by what they give: thousands of clients, a handful of groups. */
@Component
class ClientGroups {

    private static final String COLUMNS =
            "g.id, g.accountant, g.auditor, g.business_manager, g.form, g.packages, g.clients";

    private final JdbcClient sql;

    ClientGroups(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that have a client in them. */
    List<ClientGroup> of(UUID provider, SystemUserId agent) {
        return sql.sql("select " + COLUMNS + ", coalesce(a.clients, 0) as clients_on,"
                        + " coalesce(a.few_left, false) as few_left"
                        + " from client_giving g left join agent_giving a on a.agent = ? and a.giving = g.id"
                        + " where g.provider = ? and g.clients > 0 order by g.id")
                .params(agent.value(), provider)
                .query(ClientGroups::group)
                .list();
    }

    /** The same with no system user in mind. */
    List<ClientGroup> of(UUID provider) {
        return sql.sql("select " + COLUMNS + ", 0 as clients_on, false as few_left from client_giving g"
                        + " where g.provider = ? and g.clients > 0 order by g.id")
                .param(provider)
                .query(ClientGroups::group)
                .list();
    }

    Giving giving(long group) {
        return sql.sql("select " + COLUMNS + " from client_giving g where g.id = ?")
                .param(group)
                .query((row, number) -> giving(row))
                .single();
    }

    /** The group of those who give this, which is empty when it is the first time. */
    long idOf(UUID provider, Giving giving) {
        return find(provider, giving.digest()).orElseGet(() -> {
            insert(provider, giving);
            return find(provider, giving.digest()).orElseThrow();
        });
    }

    void grow(long group, long by) {
        sql.sql("update client_giving set clients = clients + ? where id = ?")
                .params(by, group)
                .update();
    }

    /** @param by how many more are on it; negative for fewer */
    void growOn(SystemUserId agent, long group, long by) {
        int updated = sql.sql("update agent_giving set clients = clients + ? where agent = ? and giving = ?")
                .params(by, agent.value(), group)
                .update();
        if (updated == 0) {
            sql.sql("insert into agent_giving (agent, giving, clients) values (?, ?, ?)")
                    .params(agent.value(), group, by)
                    .update();
        }
    }

    private Optional<Long> find(UUID provider, String digest) {
        return sql.sql("select g.id from client_giving g where g.provider = ? and g.digest = ?")
                .params(provider, digest)
                .query(Long.class)
                .optional();
    }

    private void insert(UUID provider, Giving giving) {
        sql.sql("""
                        insert into client_giving
                            (provider, digest, accountant, auditor, business_manager, form, packages, clients)
                        values (?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(
                        provider,
                        giving.digest(),
                        giving.roles().contains(Source.ACCOUNTANT),
                        giving.roles().contains(Source.AUDITOR),
                        giving.roles().contains(Source.BUSINESS_MANAGER),
                        giving.form(),
                        giving.storedPackages())
                .update();
    }

    private static ClientGroup group(ResultSet row, int number) throws SQLException {
        return new ClientGroup(
                row.getLong("id"),
                giving(row),
                row.getLong("clients"),
                row.getLong("clients_on"),
                row.getBoolean("few_left"));
    }

    private static Giving giving(ResultSet row) throws SQLException {
        return new Giving(roles(row), row.getString("form"), Giving.packages(row.getString("packages")));
    }

    private static Set<Source> roles(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Source.class);
        if (row.getBoolean("accountant")) {
            roles.add(Source.ACCOUNTANT);
        }
        if (row.getBoolean("auditor")) {
            roles.add(Source.AUDITOR);
        }
        if (row.getBoolean("business_manager")) {
            roles.add(Source.BUSINESS_MANAGER);
        }
        return roles;
    }
}
