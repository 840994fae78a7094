package no.systembruker.overview;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.party.PersonId;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.OwnLabel;
import org.jspecify.annotations.Nullable;

/**
 * Something that a vendor has asked of an organisation, as lists show it.
 *
 * @param name the system's
 * @param title what the vendor calls the access
 * @param label what the organisation calls the access that came of it, or that it is about
 * @param escalated whether somebody has sent it on to those who can answer
 * @param end when it was answered, taken back or left without its access; else when it runs out
 * @param answeredBy null unless it was answered
 * @param reason why it was rejected, if that was told
 */
public record ListedRequest(
        UUID id,
        Matter matter,
        SystemId system,
        LocalisedText name,
        String title,
        @Nullable OwnLabel label,
        RequestState state,
        boolean escalated,
        Instant created,
        Instant end,
        @Nullable PersonId answeredBy,
        @Nullable String reason) {

    RequestPlace place() {
        return new RequestPlace(escalated, end, id);
    }
}
