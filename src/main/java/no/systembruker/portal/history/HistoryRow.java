package no.systembruker.portal.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.history.Topic;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.request.Matter;
import no.systembruker.portal.request.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done, as lists tell it.
 *
 * @param words the key of the sentence that tells it, which takes the name of who did it
 * @param system null when it was about no system, but about a person's role
 * @param access the access that it was done to; null when it was done to a request or a role
 * @param request what it was done to, or came of; null when it came of none
 * @param gained the names of what the system could do from then on
 * @param lost the names of what it could do no longer
 * @param label what the party called the access from then on, when it was given a name
 * @param role whose role was given or taken; null when none was
 * @param dealing with whom there was something, as client or for one; null when there was nobody
 */
public record HistoryRow(
        Instant at,
        String words,
        String by,
        Topic topic,
        @Nullable SystemLabel system,
        @Nullable UUID access,
        @Nullable RequestLink request,
        List<String> gained,
        List<String> lost,
        @Nullable String label,
        @Nullable RoleLine role,
        @Nullable Dealing dealing) {

    /** A role in the reader's words, and who was given it or lost it. */
    public record RoleLine(String name, String holder) {}

    /** Another organisation, by name. */
    public record Dealing(String with) {}

    /** The way to a request. */
    public record RequestLink(Matter matter, UUID id) {

        public String reference() {
            return Reference.of(id);
        }
    }
}
