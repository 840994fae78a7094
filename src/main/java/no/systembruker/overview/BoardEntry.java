package no.systembruker.overview;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUserKey;
import org.jspecify.annotations.Nullable;

/**
 * Something that a vendor has asked for, as its board shows it.
 *
 * @param name the system's
 * @param title what the vendor calls the access
 * @param escalated whether somebody has sent it on to those who can answer
 * @param withdrawn whether the vendor has taken it back, or has lost the access that came of it
 * @param end when it was answered, taken back or left without its access; else when it runs out
 * @param reason why it was rejected, if that was told
 * @param at the time that the board is sorted by
 */
public record BoardEntry(
        UUID id,
        Matter matter,
        SystemUserKey key,
        LocalisedText name,
        String title,
        RequestState state,
        boolean escalated,
        boolean withdrawn,
        Instant created,
        Instant end,
        @Nullable String reason,
        Instant at) {

    public SystemId system() {
        return key.system();
    }

    BoardPlace place() {
        return new BoardPlace(at, id);
    }
}
