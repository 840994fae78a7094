package no.systembruker.job;

import java.util.List;

/**
 * Some of an organisation's jobs, the newest first.
 *
 * @param more whether there are more after the last
 */
public record JobPage(List<Job> jobs, boolean more) {

    public JobPage {
        jobs = List.copyOf(jobs);
    }
}
