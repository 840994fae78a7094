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
 * @param owner the number of its owner, which is added and removed by itself
 */
public record Report(UUID agent, String owner, List<Line> lines) implements Serializable {

    private static final long serialVersionUID = 1;

    /** What can come of one of them. Pages have words for each. */
    public enum Fate {
        ADDED,
        ALREADY_ON,
        LACKS_PACKAGES,
        NOT_A_CLIENT,
        NOT_FOR_OWNER,
        REMOVED,
        NOT_ON,
        OWN_NUMBER,
        INVALID_NUMBER,
        NOT_PERMITTED,
        SYSTEM_USER_GONE;

        /** What the keys of its words end with. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param packages what stands in the way, by slug; by name when it is shown */
    public record Line(String number, String name, Fate fate, List<String> packages) implements Serializable {

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
                owner,
                lines.stream()
                        .map(line -> new Line(line.number(), line.name(), line.fate(), names.apply(line.packages())))
                        .toList());
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

    /** The owner has a button of its own. */
    public boolean mayBeUndone() {
        return lines.stream().noneMatch(line -> line.number().equals(owner));
    }

    private List<Line> with(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }
}
