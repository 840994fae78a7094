package no.systembruker.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a job, batch by batch, each in a transaction that also stores what came of it and how far the job has come. Should two
 * nodes ever do the same batch, the one that stores it second finds that the job has moved, and undoes all of its own.
 */
@Component
class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final int GROWTH = 4;

    /** How often it is tried to do, or to pass over, a row alone. */
    private static final int LAST_ATTEMPTS = 4;

    /** Another node is on the job, which took this one for dead. */
    private static final class Overtaken extends RuntimeException {}

    private final StoredJobs stored;
    private final StoredJobRows rows;
    private final JobProperties properties;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobRunner(
            StoredJobs stored,
            StoredJobRows rows,
            JobProperties properties,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stored = stored;
        this.rows = rows;
        this.properties = properties;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Goes on with a job.
     *
     * @param leaving whether this node is about to stop
     * @return after how long somebody has to go on with it; empty when nobody has to
     */
    Optional<Duration> run(JobId id, JobWork work, BooleanSupplier leaving) {
        while (!leaving.getAsBoolean()) {
            var attempt = stored.begin(id);
            if (attempt.isEmpty()) {
                return Optional.empty();
            }
            if (attempt.getAsInt() > properties.attempts() + LAST_ATTEMPTS) {
                giveUp(id);
                return Optional.empty();
            }
            try {
                advance(id, work, attempt.getAsInt());
            } catch (Overtaken another) {
                log.warn("Job {} is being done by another node", id);
                return Optional.empty();
            } catch (RuntimeException failure) {
                log.warn("A batch of job {} failed, attempt {}", id, attempt.getAsInt(), failure);
                return Optional.of(pause(attempt.getAsInt()));
            }
        }
        return Optional.of(Duration.ZERO);
    }

    /** Tells nobody, as it may be those who are told that fail. */
    private void giveUp(JobId id) {
        log.error("Job {} cannot be brought any further", id);
        stored.finish(id, JobState.FAILED, clock.instant());
    }

    private Duration pause(int attempt) {
        var growths = Math.min(attempt, properties.attempts()) - 1;
        return properties.pause().multipliedBy((long) Math.pow(GROWTH, growths));
    }

    private void advance(JobId id, JobWork work, int attempt) {
        if (attempt <= properties.attempts()) {
            advance(id, work::work, properties.batchSize());
        } else {
            oneByOne(id, work, attempt);
        }
    }

    /**
     * Does the rows of one batch alone, so that a bad one holds none of the others back. When not one of them can be done it is
     * not the rows that are bad, and the job is given up.
     */
    private void oneByOne(JobId id, JobWork work, int attempt) {
        var broughtNodesDown = attempt > properties.attempts() + 1;
        var goesOn = !broughtNodesDown || advance(id, JobRunner::failed, 1);
        var succeeded = 0;
        for (int row = broughtNodesDown ? 1 : 0; goesOn && row < properties.batchSize(); row++) {
            try {
                goesOn = advance(id, work::work, 1);
                succeeded++;
            } catch (Overtaken another) {
                throw another;
            } catch (RuntimeException failure) {
                log.error("A row of job {} failed", id, failure);
                goesOn = advance(id, JobRunner::failed, 1);
            }
        }
        if (goesOn && succeeded == 0) {
            transaction.executeWithoutResult(each -> finish(id, JobState.FAILED));
        }
    }

    private static Answers failed(Batch batch) {
        return batch.answer(row -> Outcome.failed());
    }

    /** @return whether the job goes on */
    private boolean advance(JobId id, Function<Batch, Answers> work, int size) {
        return Boolean.TRUE.equals(transaction.execute(each -> advanceWithin(id, work, size)));
    }

    private boolean advanceWithin(JobId id, Function<Batch, Answers> work, int size) {
        var job = stored.find(id).orElseThrow(Overtaken::new);
        var next = rows.next(job, size);
        if (next.isEmpty()) {
            finish(id, JobState.DONE);
            return false;
        }
        if (job.state() == JobState.STOPPING) {
            finish(id, JobState.CANCELLED);
            return false;
        }
        return store(job, work.apply(new Batch(job, next)));
    }

    private boolean store(Job job, Answers answers) {
        var given = answers.all().size();
        rows.answer(job.id(), answers);
        if (!stored.advance(job, given)) {
            throw new Overtaken();
        }
        if (job.done() + given < job.total()) {
            return true;
        }
        finish(job.id(), end(stored.find(job.id()).orElseThrow()));
        return false;
    }

    private static JobState end(Job job) {
        return job.count(Outcome.FAILED) == job.total() ? JobState.FAILED : JobState.DONE;
    }

    private void finish(JobId id, JobState state) {
        stored.finish(id, state, clock.instant());
        events.publishEvent(new JobFinished(stored.find(id).orElseThrow()));
    }
}
