package no.systembruker.portal.vendorrequest;

import java.util.List;
import no.systembruker.overview.UpTo;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What the board shows.
 *
 * @param counted the numbers that matter most, each with the address of what it counts
 * @param file the address of the same as a file
 * @param noSystem whether the vendor has no system to ask for
 */
public record BoardPage(
        PartyLabel party,
        Filter filter,
        List<Counted> counted,
        List<BoardRow> rows,
        boolean noSystem,
        String file,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * @param systems none when there is just one
     * @param active whether it leaves anything out
     * @param tooWide whether more customers can be meant than are looked for
     */
    public record Filter(
            String search,
            List<Choice> systems,
            List<Choice> kinds,
            List<Choice> states,
            boolean active,
            boolean tooWide) {}

    /** @param state as the keys of its words have it */
    public record Counted(String state, UpTo count, String address) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
