package no.systembruker.overview;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import no.systembruker.register.Access;
import no.systembruker.register.SystemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many customers' accesses and open requests there are to a system: whom a change of it touches. */
@Service
@Transactional(readOnly = true)
public class SystemReach {

    /** Stands in a list that would be empty, for no name is. */
    private static final List<String> NONE = List.of("");

    private static final String COUNTS = """
            select
                (select count(*) from systemuser u where u.system_id = :system and u.live = true) as accesses,
                (select count(*) from systemuser u where u.system_id = :system and u.live = true and (
                    exists (select 1 from systemuser_package p
                        where p.systemuser_id = u.id and p.package in (:packages))
                    or exists (select 1 from systemuser_right r
                        where r.systemuser_id = u.id and r.resource in (:resources)))) as affected,
                (select count(*) from systemuser_request q where q.system_id = :system
                    and q.status = 'NEW' and q.expires > :now and q.withdrawn = false) as requests,
                (select count(*) from change_request c where c.system_id = :system
                    and c.status = 'NEW' and c.expires > :now and c.withdrawn = false and c.moot = false) as changes
            """;

    private final JdbcClient sql;
    private final Clock clock;

    SystemReach(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param accesses that customers have given and not ended
     * @param having those of them that have some of what was asked about
     * @param requests that wait for an answer, changes of accesses among them
     */
    public record Reach(long accesses, long having, long requests) {

        public boolean isNone() {
            return accesses == 0 && requests == 0;
        }
    }

    /** @param some what it matters whether an access has */
    public Reach of(SystemId system, Access some) {
        return sql.sql(COUNTS)
                .param("system", system.value())
                .param("packages", orNone(some.packages()))
                .param("resources", orNone(List.copyOf(some.resources())))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Reach(
                        row.getLong("accesses"),
                        row.getLong("affected"),
                        row.getLong("requests") + row.getLong("changes")))
                .single();
    }

    private static List<String> orNone(List<String> names) {
        return names.isEmpty() ? NONE : names;
    }
}
