package no.systembruker.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of the jobs that are over. */
@TestComponent
class Finished {

    private final List<Job> heard = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void hear(JobFinished event) {
        heard.add(event.job());
    }

    List<Job> of(JobId id) {
        return heard.stream().filter(job -> job.id().equals(id)).toList();
    }
}
