package no.systembruker.portal.vendorrequest;

import java.time.Instant;
import java.util.List;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * How a job comes along.
 *
 * @param kind as the keys of its words have it
 * @param state as the keys of its words have it
 * @param address its own
 * @param next the address of the rows after these
 */
public record JobView(
        PartyLabel party,
        String kind,
        String system,
        String state,
        boolean over,
        int total,
        int done,
        Instant created,
        List<Count> counts,
        List<Row> rows,
        String address,
        @Nullable String next) {

    /** @param outcome as the keys of its words have it */
    public record Count(String outcome, int number) {}

    /**
     * @param outcome null while it is to be done
     * @param request the address of what was asked; null when nothing was
     */
    public record Row(
            int position,
            PartyLabel customer,
            @Nullable String reference,
            @Nullable String outcome,
            @Nullable String request) {}

    public boolean isStoppable() {
        return state.equals("waiting") || state.equals("running");
    }
}
