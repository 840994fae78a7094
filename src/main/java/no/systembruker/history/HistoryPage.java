package no.systembruker.history;

import java.util.List;

/**
 * Some of an organisation's history, newest first.
 *
 * @param more whether there is more after the last entry
 */
public record HistoryPage(List<HistoryEntry> entries, boolean more) {

    public HistoryPage {
        entries = List.copyOf(entries);
    }
}
