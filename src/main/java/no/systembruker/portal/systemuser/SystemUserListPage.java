package no.systembruker.portal.systemuser;

import java.util.List;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What the list of accesses shows.
 *
 * @param total how many accesses there are
 * @param count how many of them are wanted
 * @param previous the address of the page before
 * @param next the address of the page after
 * @param download the address of all that are wanted, as a file
 * @param ended those that have ended lately; shown where the list begins
 */
public record SystemUserListPage(
        PartyLabel party,
        Filter filter,
        long total,
        long count,
        List<SystemUserRow> rows,
        @Nullable String previous,
        @Nullable String next,
        String download,
        List<EndedRow> ended) {

    /** @param active whether it leaves anything out */
    public record Filter(
            String search,
            List<Choice> kinds,
            List<Choice> vendors,
            List<Choice> packages,
            List<Choice> orders,
            boolean active) {}

    public boolean isEmpty() {
        return total == 0;
    }

    public boolean hasHits() {
        return count > 0;
    }
}
