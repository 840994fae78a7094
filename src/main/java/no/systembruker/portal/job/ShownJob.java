package no.systembruker.portal.job;

import java.time.Instant;
import java.util.List;
import no.systembruker.job.JobState;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * A job on its page.
 *
 * @param outcomes what came of its rows so far
 * @param cancelledBy who stopped it, when somebody has
 * @param address where one goes back to, when there is such a page
 */
public record ShownJob(
        PartyLabel party,
        JobSummary summary,
        List<OutcomeLine> outcomes,
        @Nullable String cancelledBy,
        @Nullable Instant finishedAt,
        @Nullable String address) {

    /** @param key the outcome in the reader's words */
    public record OutcomeLine(String key, int count) {}

    public boolean mayBeStopped() {
        return summary.state() == JobState.WAITING || summary.state() == JobState.RUNNING;
    }

    /** How many rows have no outcome. */
    public int left() {
        return summary.total() - summary.done();
    }
}
