package no.systembruker.portal.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one sends a request on, and the receipt of it.
 *
 * @param own what the organisation calls the access that is to be changed, if anything of its own
 * @param deciders the roles it goes to, in the reader's words
 * @param escalation null before it is sent on
 */
public record EscalationPage(
        UUID id,
        Matter matter,
        String reference,
        PartyLabel vendor,
        PartyLabel customer,
        String system,
        @Nullable String own,
        Instant answerBy,
        List<String> deciders,
        @Nullable EscalationLine escalation) {

    /** What the question calls it. */
    public String called() {
        return own == null ? system : own;
    }

    public boolean isSent() {
        return escalation != null;
    }
}
