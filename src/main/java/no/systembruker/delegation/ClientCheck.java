package no.systembruker.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import no.systembruker.job.JobId;
import no.systembruker.systemuser.SystemUserId;

/**
 * What would come of doing something to many clients of one system user.
 *
 * @param lackingEach how many of them lack each package, by slug
 */
public record ClientCheck(
        UUID id,
        SystemUserId agent,
        BulkWork work,
        Instant made,
        Map<Verdict, Long> counts,
        SequencedMap<String, Long> lackingEach) {

    /**
     * One of them.
     *
     * @param line its line on the list, from 1
     * @param written as it stands there
     * @param name the organisation's, or empty when there is none
     * @param lacking the slugs of the packages that it lacks
     */
    public record Row(int position, int line, String written, String name, Verdict verdict, List<String> lacking) {

        public Row {
            lacking = List.copyOf(lacking);
        }
    }

    public long count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The job that does it has the same id: to say go twice is to say it once. */
    public JobId job() {
        return new JobId(id);
    }
}
