package no.systembruker.portal.job;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.systembruker.job.JobState;
import org.jspecify.annotations.Nullable;

/**
 * A job in a few words.
 *
 * @param title the key of its name, which is given the number of rows
 * @param by who started it; null when a system did
 */
public record JobSummary(
        UUID id,
        String title,
        JobState state,
        int total,
        int done,
        Instant created,
        @Nullable String by) {

    /** The state's part of keys. */
    public String stateWord() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public boolean over() {
        return state.isOver();
    }
}
