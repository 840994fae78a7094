package no.systembruker.job;

import java.time.Clock;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops jobs: at once those that wait, after the batch that was begun those that run. What is done stays done. */
@Service
@Transactional
public class JobCanceller {

    private final StoredJobs stored;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobCanceller(StoredJobs stored, ApplicationEventPublisher events, Clock clock) {
        this.stored = stored;
        this.events = events;
        this.clock = clock;
    }

    /** @param by null when an organisation's system asks for it */
    public JobCancellation cancel(JobId id, OrganisationNumber organisation, @Nullable PersonId by) {
        var cancelled = stored.cancel(id, organisation, by, clock.instant());
        return stored.find(id, organisation)
                .map(job -> cancelled ? tell(job) : answer(job))
                .orElseGet(JobCancellation.Unknown::new);
    }

    private JobCancellation tell(Job job) {
        if (job.state().isOver()) {
            events.publishEvent(new JobFinished(job));
        }
        return answer(job);
    }

    private static JobCancellation answer(Job job) {
        return switch (job.state()) {
            case STOPPING, CANCELLED -> new JobCancellation.Cancelled(job);
            case DONE, FAILED -> new JobCancellation.TooLate(job);
            case WAITING, RUNNING -> throw new IllegalStateException("Job " + job.id() + " was not cancelled");
        };
    }
}
