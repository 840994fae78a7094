package no.systembruker.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a system's change log, newest first.
 *
 * @param next where the page after this one begins; null when there is none
 */
public record ChangePage(List<Line> lines, @Nullable Long next) {

    public ChangePage {
        lines = List.copyOf(lines);
    }

    /**
     * A change, beside what was before it.
     *
     * @param before null when the system was new, and when it is not known
     */
    public record Line(SystemChange change, @Nullable SystemContent before) {}
}
