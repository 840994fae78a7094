package no.systembruker.history;

import java.time.Instant;
import no.systembruker.register.SystemId;
import org.jspecify.annotations.Nullable;

/**
 * What of an organisation's history is asked for; what is null narrows nothing.
 *
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record HistoryFilter(
        @Nullable Topic topic,
        @Nullable SystemId system,
        @Nullable Doer doer,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final HistoryFilter NONE = new HistoryFilter(null, null, null, null, null);
}
