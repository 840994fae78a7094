package no.systembruker.portal.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was, or is to be, changed of a system, in the reader's words.
 *
 * @param visible whether customers find it from then on; null when that is as before
 */
public record DifferenceLines(
        List<TextLine> texts,
        List<String> gained,
        List<String> lost,
        List<String> clientsAdded,
        List<String> clientsRemoved,
        List<String> urlsAdded,
        List<String> urlsRemoved,
        @Nullable Boolean visible) {

    /**
     * @param words the key of what the text is called
     */
    public record TextLine(String words, String language, String before, String after) {}

    public boolean isEmpty() {
        return texts.isEmpty()
                && gained.isEmpty()
                && lost.isEmpty()
                && clientsAdded.isEmpty()
                && clientsRemoved.isEmpty()
                && urlsAdded.isEmpty()
                && urlsRemoved.isEmpty()
                && visible == null;
    }
}
