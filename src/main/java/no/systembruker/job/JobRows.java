package no.systembruker.job;

import java.util.List;
import java.util.Map;

/** What a job is to do, row by row. */
public sealed interface JobRows {

    /** Rows at hand, done in this order. */
    record Listed(List<NewRow> rows) implements JobRows {

        public Listed {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Rows that the database finds by itself, done in the order of their subjects. For "all that match", without reading
     * them first.
     *
     * @param select a constant select of the columns {@code subject} and {@code payload} (which may be null, cast to varchar),
     *     without an order and a limit
     * @param parameters its named parameters; none may be called {@code newJob}
     */
    record Selected(String select, Map<String, Object> parameters) implements JobRows {

        public Selected {
            parameters = Map.copyOf(parameters);
        }
    }
}
