package no.systembruker.systemuser;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.systembruker.register.SystemId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * When a system got its first token, as far as we can know: when Maskinporten first asked for one of its system users, and found
 * it. Asked all day, so that a node writes it once for each system and then knows.
 */
@Service
public class FirstTokens {

    private final Set<SystemId> remembered = ConcurrentHashMap.newKeySet();
    private final JdbcClient sql;
    private final Clock clock;

    FirstTokens(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void remember(SystemId system) {
        if (remembered.add(system)) {
            write(system);
        }
    }

    public Optional<Instant> of(SystemId system) {
        return sql.sql("select at from system_first_token where system_id = ?")
                .param(system.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private void write(SystemId system) {
        try {
            sql.sql("""
                            insert into system_first_token (system_id, at)
                            select s.system_id, cast(? as timestamp with time zone) from registered_system s
                            where s.system_id = ?
                              and not exists (select 1 from system_first_token t where t.system_id = s.system_id)
                            """)
                    .params(clock.instant().atOffset(ZoneOffset.UTC), system.value())
                    .update();
        } catch (DataIntegrityViolationException anotherNodeWasFirst) {
            // It is remembered all the same.
        }
    }
}
