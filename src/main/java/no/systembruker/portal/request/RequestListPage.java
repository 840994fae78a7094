package no.systembruker.portal.request;

import java.util.List;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What the list of requests shows.
 *
 * @param nothingAsked whether no vendor has ever asked for anything
 * @param waiting what waits for an answer; null where only what was settled is wanted
 * @param settled what waits no longer; null where only what waits is wanted
 */
public record RequestListPage(
        PartyLabel party,
        Filter filter,
        boolean nothingAsked,
        @Nullable Part<WaitingRequest> waiting,
        @Nullable Part<SettledRequest> settled) {

    /** @param active whether it leaves anything out */
    public record Filter(
            String search, List<Choice> matters, List<Choice> vendors, List<Choice> statuses, boolean active) {}

    /**
     * One of the two lists.
     *
     * @param all the address of all of it, where this is just its beginning and there is more
     * @param previous the address of the page before
     * @param next the address of the page after
     */
    public record Part<R>(
            long count,
            List<R> rows,
            @Nullable String all,
            @Nullable String previous,
            @Nullable String next) {}

    public long count() {
        return (waiting == null ? 0 : waiting.count()) + (settled == null ? 0 : settled.count());
    }

    /** Whether the filter finds nothing. */
    public boolean findsNothing() {
        return filter.active() && count() == 0;
    }
}
