package no.systembruker.job;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts jobs. The job, its rows and the word to the nodes are one transaction, which may be the caller's. */
@Service
@Transactional
public class JobStarter {

    private final StoredJobs stored;
    private final StoredJobRows rows;
    private final JobScheduler scheduler;
    private final Clock clock;

    JobStarter(StoredJobs stored, StoredJobRows rows, JobScheduler scheduler, Clock clock) {
        this.stored = stored;
        this.rows = rows;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Starts a job, which a node begins with as soon as the transaction is committed. A job without rows is done at once.
     *
     * @throws IllegalArgumentException when no module has work of this kind
     */
    public JobStart start(NewJob job, JobRows rowsToDo) {
        scheduler.requireWork(job.kind());
        return stored.add(job, clock.instant())
                ? new JobStart.Started(begin(job, rowsToDo))
                : stored.find(job.id(), job.organisation())
                        .filter(before -> before.kind().equals(job.kind()))
                        .<JobStart>map(JobStart.StartedBefore::new)
                        .orElseGet(JobStart.IdTaken::new);
    }

    private Job begin(NewJob job, JobRows rowsToDo) {
        stored.setTotal(job.id(), rows.add(job.id(), rowsToDo));
        scheduler.schedule(job.kind(), job.id());
        return stored.find(job.id(), job.organisation()).orElseThrow();
    }
}
