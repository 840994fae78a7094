package no.systembruker.systemuser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the changes of system users in the order of their commits. Whoever takes a number holds the counter until its
 * transaction ends, and what is rolled back leaves its number to the next: who has read a number finds no lower one later.
 */
@Component
class Sequence {

    private final JdbcClient sql;

    Sequence(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The number of the change that is about to be made. To be taken after the locks on what is changed and before the first
     * write: two changes that waited for each other would never end.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    long next() {
        sql.sql("update systemuser_sequence set latest = latest + 1").update();
        return latest();
    }

    long latest() {
        return sql.sql("select latest from systemuser_sequence")
                .query(Long.class)
                .single();
    }
}
