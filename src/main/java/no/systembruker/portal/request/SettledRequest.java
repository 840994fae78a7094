package no.systembruker.portal.request;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.overview.RequestState;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.layout.Choices;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits no longer, or that the reader has sent on and leaves to others, as lists show it.
 *
 * @param at when it was answered, ran out or was taken back; else the last day to answer
 * @param by who answered it; null when nobody did
 * @param reason why it was rejected, if that was told
 */
public record SettledRequest(
        UUID id,
        Matter matter,
        SystemLabel system,
        RequestState state,
        Instant at,
        @Nullable String by,
        @Nullable String reason) {

    /** The end of its words' keys, and the name of its mark. */
    public String status() {
        return Choices.value(state);
    }

    /** An answer has a receipt; the page of what was never answered tells why not. */
    public boolean isAnswered() {
        return switch (state) {
            case APPROVED, REJECTED -> true;
            case WAITING, EXPIRED, WITHDRAWN, LAPSED -> false;
        };
    }
}
