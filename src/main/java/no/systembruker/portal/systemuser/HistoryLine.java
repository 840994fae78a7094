package no.systembruker.portal.systemuser;

import java.time.Instant;
import java.util.List;

/**
 * One thing that was done.
 *
 * @param words the key of the sentence that tells it, which takes the name of who did it
 * @param gained the names of what the system could do from then on
 * @param lost the names of what it could do no longer
 */
public record HistoryLine(Instant at, String words, String by, List<String> gained, List<String> lost) {

    public HistoryLine(Instant at, String words, String by) {
        this(at, words, by, List.of(), List.of());
    }
}
