package no.systembruker.portal.request;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.systemuser.SystemUser;
import org.jspecify.annotations.Nullable;

/**
 * The access that came of a request, or that one is about: the way to its page, or to the receipt of its end.
 *
 * @param label what the organisation calls it, if anything of its own
 * @param ended when it ended; null as long as it lasts
 */
public record AccessLink(
        UUID id, @Nullable String label, @Nullable Instant ended) {

    public static AccessLink of(SystemUser systemUser, @Nullable Instant ended) {
        var label = systemUser.label();
        return new AccessLink(systemUser.id().value(), label == null ? null : label.value(), ended);
    }

    public boolean hasEnded() {
        return ended != null;
    }
}
