package no.systembruker.portal.job;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import no.systembruker.job.Job;
import no.systembruker.job.JobKind;
import no.systembruker.party.Mandate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The desks of all kinds of jobs that people have to do with. */
@Component
class JobDesks {

    private final ObjectProvider<JobDesk> desks;

    JobDesks(ObjectProvider<JobDesk> desks) {
        this.desks = desks;
    }

    /** The kinds that these may do for the party. */
    Set<JobKind> kinds(Mandate mandate) {
        return desks.stream()
                .filter(desk -> desk.mayDo(mandate))
                .map(JobDesk::kind)
                .collect(toUnmodifiableSet());
    }

    Optional<JobDesk> of(Job job) {
        return desks.stream().filter(desk -> desk.kind().equals(job.kind())).findFirst();
    }
}
