package no.systembruker.delegation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those who change an organisation's clients, or which of them are on its system users, in one after the other: what a
 * client gives cannot change while it is added. The lock comes after any other on a system user or a party, and whoever has it
 * takes no such lock.
 */
@Component
class Providers {

    private final JdbcClient sql;

    Providers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until this transaction ends, nobody else gets past here for the same organisation. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(UUID provider) {
        if (lock(provider) == 0) {
            sql.sql("insert into client_provider (provider) values (?) on conflict do nothing")
                    .param(provider)
                    .update();
            lock(provider);
        }
    }

    private int lock(UUID provider) {
        return sql.sql("select provider from client_provider where provider = ? for update")
                .param(provider)
                .query(UUID.class)
                .list()
                .size();
    }
}
