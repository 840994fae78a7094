package no.systembruker.job;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Deletes jobs that have been over for long enough, with their rows: one at a time, so that none is waited for. */
@Component
class JobRetention {

    private final StoredJobs stored;
    private final JobProperties properties;
    private final Clock clock;

    JobRetention(StoredJobs stored, JobProperties properties, Clock clock) {
        this.stored = stored;
        this.properties = properties;
        this.clock = clock;
    }

    void deleteOld() {
        stored.finishedBefore(clock.instant().minus(properties.retention())).forEach(stored::delete);
    }
}
