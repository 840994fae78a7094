package no.systembruker.request;

import no.systembruker.systemuser.SystemUserDeleted;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes whatever is told of a request fail, after everybody else has heard it. */
@TestComponent
class Saboteur {

    private boolean striking;

    void strike() {
        striking = true;
    }

    void rest() {
        striking = false;
    }

    @TransactionalEventListener(
            classes = {
                RequestSubmitted.class,
                RequestEscalated.class,
                RequestAnswered.class,
                RequestWithdrawn.class,
                SystemUserDeleted.class
            },
            phase = TransactionPhase.BEFORE_COMMIT)
    void heard() {
        if (striking) {
            throw new IllegalStateException("sabotage");
        }
    }
}
