package no.systembruker.portal.readiness;

import java.util.List;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * How far a system has come.
 *
 * @param ready whether all is met
 */
public record ReadinessPage(PartyLabel party, String systemId, String system, boolean ready, List<Step> steps) {

    /**
     * @param words what the keys of its words end with
     * @param next whether it is the next that is to be met
     * @param owner who can meet it, as the keys of the words have it
     * @param link where it is met; null where there is no such page
     */
    public record Step(
            String words,
            boolean met,
            boolean next,
            String owner,
            @Nullable String link) {}
}
