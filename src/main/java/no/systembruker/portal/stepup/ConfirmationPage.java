package no.systembruker.portal.stepup;

import java.util.List;
import no.systembruker.portal.stepup.WaitingAct.Field;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a last word, or for a surer sign-in before it.
 *
 * @param id names what waits
 * @param words what the keys of the act's words begin with
 * @param subject what it is about
 * @param written what was written, each by the key of its label
 * @param address where the form goes
 * @param fields what it takes along
 * @param back the page it came from
 * @param signIn the way to the level it takes; null when the reader has reached it
 * @param problem the key of what went wrong on that way; null when nothing did
 */
public record ConfirmationPage(
        String id,
        String words,
        @Nullable String subject,
        List<Field> written,
        String address,
        List<Field> fields,
        String back,
        @Nullable String signIn,
        @Nullable String problem) {

    public boolean ready() {
        return signIn == null;
    }
}
