package no.systembruker.portal.vendorrequest;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * A request on the board, in the reader's words.
 *
 * @param matter what is asked for, as the keys of its words have it
 * @param system the system's name
 * @param reference the vendor's own; null when it is the customer's number
 * @param status as the components have it
 * @param open whether it has a page: what was taken back has none
 * @param age in days
 * @param daysLeft while it waits
 */
public record BoardRow(
        UUID id,
        String matter,
        PartyLabel customer,
        String system,
        String title,
        @Nullable String reference,
        String status,
        boolean escalated,
        boolean open,
        Instant asked,
        long age,
        long daysLeft,
        Instant end,
        @Nullable String reason) {

    public boolean isWaiting() {
        return status.equals("waiting");
    }
}
