package no.systembruker.job;

import java.util.List;

/**
 * Some of a job's rows, in order.
 *
 * @param more whether there are more after the last
 */
public record RowPage(List<AnsweredRow> rows, boolean more) {

    public RowPage {
        rows = List.copyOf(rows);
    }
}
