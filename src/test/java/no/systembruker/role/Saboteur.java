package no.systembruker.role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes whatever is told of a role fail, after everybody else has heard it. */
@TestComponent
class Saboteur {

    static final String MESSAGE = "sabotage";

    private boolean striking;

    void during(Runnable acts) {
        striking = true;
        try {
            acts.run();
        } finally {
            striking = false;
        }
    }

    @TransactionalEventListener(
            classes = {RoleGiven.class, RoleTaken.class},
            phase = TransactionPhase.BEFORE_COMMIT)
    void heard() {
        if (striking) {
            throw new IllegalStateException(MESSAGE);
        }
    }
}
