package no.systembruker.job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.systembruker.party.OrganisationNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks jobs up, always for an organisation: another's is not found. Who may see which kind of job is for the caller to say,
 * who names the kinds. The number of statements does not depend on the number of rows.
 */
@Service
@Transactional(readOnly = true)
public class Jobs {

    private static final int ROWS_AT_ONCE = 1000;

    private final StoredJobs stored;
    private final StoredJobRows rows;

    Jobs(StoredJobs stored, StoredJobRows rows) {
        this.stored = stored;
        this.rows = rows;
    }

    public Optional<Job> find(JobId id, OrganisationNumber organisation) {
        return stored.find(id, organisation);
    }

    /** The newest of an organisation's jobs of these kinds, the newest first. */
    public JobPage page(OrganisationNumber organisation, Set<JobKind> kinds, int size) {
        return kinds.isEmpty() ? new JobPage(List.of(), false) : stored.newest(organisation, kinds, size);
    }

    /**
     * The page after this job: what has been started since the page before was read moves nothing.
     *
     * @return empty when the job is not the organisation's
     */
    public Optional<JobPage> page(OrganisationNumber organisation, Set<JobKind> kinds, JobId after, int size) {
        return stored.find(after, organisation)
                .map(last -> kinds.isEmpty()
                        ? new JobPage(List.of(), false)
                        : stored.before(last, organisation, kinds, size));
    }

    /**
     * Some of a job's rows, in order.
     *
     * @param after the position of the last row of the page before, 0 for the first page
     */
    public RowPage rows(Job job, int after, int size) {
        return cut(rows.after(job.id(), after, size + 1), size);
    }

    /** Some of the rows that were given this outcome, in order. */
    public RowPage rows(Job job, String outcomeCode, int after, int size) {
        return cut(rows.after(job.id(), outcomeCode, after, size + 1), size);
    }

    /**
     * All of a job's rows, in order, for a download. Few are in memory at a time, and while one is taken no connection to the
     * database is held.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void eachRow(Job job, Consumer<AnsweredRow> taker) {
        var last = 0;
        List<AnsweredRow> read;
        do {
            read = rows.after(job.id(), last, ROWS_AT_ONCE);
            read.forEach(taker);
            last += read.size();
        } while (read.size() == ROWS_AT_ONCE);
    }

    private static RowPage cut(List<AnsweredRow> read, int size) {
        return new RowPage(read.stream().limit(size).toList(), read.size() > size);
    }
}
