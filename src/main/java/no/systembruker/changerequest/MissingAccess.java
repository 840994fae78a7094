package no.systembruker.changerequest;

import java.util.Map;
import no.systembruker.job.JobId;
import no.systembruker.job.JobRows;
import no.systembruker.job.JobStart;
import no.systembruker.job.JobStarter;
import no.systembruker.job.NewJob;
import no.systembruker.party.PersonId;
import no.systembruker.register.SystemId;
import org.springframework.stereotype.Service;

/**
 * Asks all the customers of a system for what it now asks for and their accesses lack, as a job. It goes through every access, so
 * that one that comes to lack something meanwhile is asked for as well.
 */
@Service
public class MissingAccess {

    private static final String ACCESSES = """
            select cast(u.id as varchar) as subject, cast(null as varchar) as payload from systemuser u
            where u.system_id = :system and u.live = true
            """;

    private final JobStarter jobs;

    MissingAccess(JobStarter jobs) {
        this.jobs = jobs;
    }

    /** @param id what tells a form that is sent twice from two forms */
    public JobStart ask(JobId id, SystemId system, PersonId by) {
        return jobs.start(
                new NewJob(id, MissingAccessWork.KIND, system.vendor(), by, system.value()),
                new JobRows.Selected(ACCESSES, Map.of("system", system.value())));
    }
}
