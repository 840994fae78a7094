package no.systembruker.portal.client;

import java.util.List;
import java.util.UUID;
import no.systembruker.delegation.ClientState;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * A client in the list.
 *
 * @param sources where it comes from that it is one, in the reader's words
 * @param lacking the names of the packages that it has not given
 * @param message what to write to it, so that it can be added; null when it can be, or never will
 */
public record ClientRow(
        UUID id,
        PartyLabel party,
        List<String> sources,
        ClientState state,
        List<String> lacking,
        @Nullable String message) {

    public boolean isOn() {
        return state == ClientState.ON;
    }

    public boolean isAddable() {
        return state == ClientState.ADDABLE;
    }
}
