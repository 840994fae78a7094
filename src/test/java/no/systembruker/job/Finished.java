package no.systembruker.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of the jobs that are over, or refuses to. */
@TestComponent
class Finished {

    private final List<Job> heard = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    @TransactionalEventListener
    void hear(JobFinished event) {
        heard.add(event.job());
    }

    @EventListener
    void refuse(JobFinished event) {
        if (refusing) {
            throw new IllegalStateException("As the test wants it");
        }
    }

    void refuse(boolean refuse) {
        refusing = refuse;
    }

    List<Job> of(JobId id) {
        return heard.stream().filter(job -> job.id().equals(id)).toList();
    }
}
