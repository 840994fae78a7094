package no.systembruker.portal.vendorrequest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor has asked of a customer.
 *
 * @param status as the components have it; {@code waiting} while it can be answered
 * @param forClients whether the access is for the customer's clients
 * @param change whether it is about an access that the customer has given already
 * @param asked what is asked for
 * @param removed what is to be taken away
 * @param link where the customer answers
 * @param texts to send the customer with the link, one for each language
 * @param end when it was answered, else when it runs out
 * @param systemUser the access that has come of it, or that is to be changed; null when there is none
 */
public record AskedPage(
        UUID id,
        PartyLabel vendor,
        PartyLabel customer,
        String system,
        String title,
        @Nullable String reference,
        String status,
        boolean forClients,
        boolean change,
        boolean escalated,
        List<AccessLine> asked,
        List<AccessLine> removed,
        String link,
        QrCode code,
        List<ReadyText> texts,
        Instant created,
        Instant end,
        @Nullable String reason,
        @Nullable UUID systemUser) {

    /** A text that is ready to be sent, in the language it is written in. */
    public record ReadyText(String language, String text) {}

    public boolean isWaiting() {
        return status.equals("waiting");
    }

    /** Whether it waits no longer, and the customer has not said yes: it can be asked again, but for a change, which is made anew. */
    public boolean mayBeAskedAgain() {
        return !change && (status.equals("rejected") || status.equals("expired"));
    }
}
