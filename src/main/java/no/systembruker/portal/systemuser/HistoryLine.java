package no.systembruker.portal.systemuser;

import java.time.Instant;

/**
 * One thing that was done.
 *
 * @param words the key of the sentence that tells it, which takes the name of who did it
 */
public record HistoryLine(Instant at, String words, String by) {}
