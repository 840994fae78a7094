package no.systembruker.portal.client;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What came of adding or removing clients, one by one, as the next page tells it.
 *
 * @param agent the system user's id
 */
public record Report(UUID agent, List<Line> lines) implements Serializable {

    private static final long serialVersionUID = 1;

    /** What can come of one client. Pages have words for each. */
    public enum Fate {
        ADDED,
        ALREADY_ON,
        LACKS,
        NOT_A_CLIENT,
        NOT_FOR_OWNER,
        REMOVED,
        NOT_ON;

        /** What the keys of its words end with. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param packages what stands in the way, by slug; by name when it is shown */
    public record Line(UUID client, String name, Fate fate, List<String> packages) implements Serializable {

        private static final long serialVersionUID = 1;

        public Line {
            packages = List.copyOf(packages);
        }
    }

    public Report {
        lines = List.copyOf(lines);
    }

    /** As it is shown. */
    Report named(UnaryOperator<List<String>> names) {
        return new Report(
                agent,
                lines.stream()
                        .map(line -> new Line(line.client(), line.name(), line.fate(), names.apply(line.packages())))
                        .toList());
    }

    private List<Line> with(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }

    public List<Line> added() {
        return with(Fate.ADDED);
    }

    public List<Line> removed() {
        return with(Fate.REMOVED);
    }

    /** Those of whom nothing has changed. */
    public List<Line> others() {
        return lines.stream()
                .filter(line -> line.fate() != Fate.ADDED && line.fate() != Fate.REMOVED)
                .toList();
    }
}
