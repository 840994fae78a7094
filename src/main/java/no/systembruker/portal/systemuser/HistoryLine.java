package no.systembruker.portal.systemuser;

import java.time.Instant;
import java.util.List;
import no.systembruker.systemuser.OwnLabel;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param words the key of the sentence that tells it, which takes the name of who did it
 * @param label what the organisation called the access from then on, when it was given a name
 * @param gained the names of what the system could do from then on
 * @param lost the names of what it could do no longer
 */
public record HistoryLine(
        Instant at, String words, String by, @Nullable String label, List<String> gained, List<String> lost) {

    public HistoryLine(Instant at, String words, String by) {
        this(at, words, by, null, List.of(), List.of());
    }

    public HistoryLine named(@Nullable OwnLabel given) {
        return new HistoryLine(at, words, by, given == null ? null : given.value(), gained, lost);
    }

    public HistoryLine changed(List<String> more, List<String> less) {
        return new HistoryLine(at, words, by, label, more, less);
    }
}
