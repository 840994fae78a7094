package no.systembruker.portal.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The access that came of a request, or that one is about: the way to its page, or to the receipt of its end.
 *
 * @param ended when it ended; null as long as it lasts
 */
public record AccessLink(UUID id, @Nullable Instant ended) {

    public boolean hasEnded() {
        return ended != null;
    }
}
