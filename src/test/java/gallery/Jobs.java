package gallery;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.systembruker.job.JobState;
import no.systembruker.portal.job.JobListPage;
import no.systembruker.portal.job.JobSummary;
import no.systembruker.portal.job.ShownJob;
import no.systembruker.portal.job.ShownJob.OutcomeLine;
import org.jspecify.annotations.Nullable;

/** The states of long work. What the work is, its own pages say; here it is called what the list is. */
final class Jobs {

    private static final String TITLE = "job.index.title";
    private static final List<OutcomeLine> OUTCOMES =
            List.of(new OutcomeLine("job.outcome.failed", 3), new OutcomeLine("job.outcome.none", 12_345));

    private Jobs() {}

    static void add(Map<String, State> states) {
        states.put(
                "jobs", list(Arrays.stream(JobState.values()).map(Jobs::summary).toList(), "/jobs?after=a"));
        states.put("jobs-empty", list(List.of(), null));
        states.put(
                "jobs-not-permitted",
                new State(
                        "job/not-permitted",
                        Map.of("party", Cast.BAKERI_NORD, "deciders", List.of("daglig leder", "tilgangsstyrer"))));
        states.put("job-waiting", job(JobState.WAITING, List.of()));
        states.put("job-running", job(JobState.RUNNING, OUTCOMES));
        states.put("job-stopping", job(JobState.STOPPING, OUTCOMES));
        states.put("job-cancelled", job(JobState.CANCELLED, OUTCOMES));
        states.put("job-done", job(JobState.DONE, OUTCOMES));
        states.put("job-failed", job(JobState.FAILED, OUTCOMES));
    }

    private static State list(List<JobSummary> jobs, @Nullable String next) {
        return new State("job/index", Map.of("page", new JobListPage(Cast.BAKERI_NORD, jobs, true, next)));
    }

    private static State job(JobState state, List<OutcomeLine> outcomes) {
        var stopped = state == JobState.STOPPING || state == JobState.CANCELLED;
        var page = new ShownJob(
                Cast.BAKERI_NORD,
                summary(state),
                outcomes,
                stopped ? "Kari Nordmann-Kristoffersen-Sundsfjordvassheia" : null,
                state.isOver() ? Cast.ANSWERED.plus(Duration.ofMinutes(1)) : null,
                "/system-users");
        return new State("job/show", Map.of("page", page));
    }

    private static JobSummary summary(JobState state) {
        return new JobSummary(
                new UUID(6, state.ordinal()), TITLE, state, 50_000, done(state), Cast.ANSWERED, by(state));
    }

    private static int done(JobState state) {
        return switch (state) {
            case WAITING -> 0;
            case RUNNING, STOPPING, CANCELLED, FAILED -> 12_348;
            case DONE -> 50_000;
        };
    }

    private static @Nullable String by(JobState state) {
        return state == JobState.FAILED ? null : "Kari Nordmann";
    }
}
