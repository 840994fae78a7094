package no.systembruker.portal.client;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.delegation.ClientState;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a system user's clients shows.
 *
 * @param agent the system user's id
 * @param packages the names of what it may use for each client
 * @param mayDecide whether the reader manages the access itself, and so can open its page
 * @param mayChange whether the reader may add and remove clients
 * @param whoMay the roles of those who may, when the reader may not
 * @param bulk what is being done to many, or has just been done
 * @param query what the address of this page has after its path
 * @param found how many fit the filter
 */
public record ClientListPage(
        UUID agent,
        SystemLabel system,
        PartyLabel owner,
        List<String> packages,
        boolean mayDecide,
        boolean mayChange,
        List<String> whoMay,
        Counts counts,
        OwnRow own,
        List<BulkLine> bulk,
        Filter filter,
        String query,
        long found,
        List<ClientRow> rows,
        @Nullable String previous,
        @Nullable String next) {

    /** How many clients there are, how it stands with them, and where to see those. */
    public record Counts(long on, long addable, long lacking, String toOn, String toAddable, String toLacking) {

        public long all() {
            return on + addable + lacking;
        }
    }

    /** @param active whether it leaves anybody out */
    public record Filter(
            String search,
            List<Choice> states,
            List<Choice> sources,
            List<Choice> packages,
            List<Choice> orders,
            List<Choice> sizes,
            boolean active) {}

    /** Whether there is more to come of what is being done. */
    public boolean isBusy() {
        return bulk.stream().anyMatch(line -> !line.over());
    }

    /** Nobody has given the owner anything to do. */
    public boolean hasNoClients() {
        return counts.all() == 0;
    }

    /** There are clients, and every one of them lacks something. */
    public boolean lacksAll() {
        return !hasNoClients() && counts.on() + counts.addable() == 0;
    }

    /** Whether any of those that fit may be one that can be added. */
    public boolean mayAddMatching() {
        return counts.addable() > 0 && !rows.isEmpty() && !isNarrowedTo(ClientState.ON, ClientState.LACKING);
    }

    /** Whether any of those that fit may be one that can be removed. */
    public boolean mayRemoveMatching() {
        return counts.on() > 0 && !rows.isEmpty() && !isNarrowedTo(ClientState.ADDABLE, ClientState.LACKING);
    }

    private boolean isNarrowedTo(ClientState... states) {
        return Stream.of(states)
                .map(Choices::value)
                .anyMatch(state -> filter.states().stream()
                        .anyMatch(choice -> choice.chosen() && choice.value().equals(state)));
    }

    public boolean canSelect() {
        return mayChange && rows.stream().anyMatch(row -> row.isOn() || row.isAddable());
    }
}
