package no.systembruker.portal.vendor;

import java.util.List;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the question of a step.
 *
 * @param address the draft's
 * @param system the address of the system that is to be changed; null when there is none yet
 * @param name what the system is called, as far as that is written
 */
public record DraftPage(
        String address,
        @Nullable String system,
        PartyLabel vendor,
        String systemId,
        String name,
        String step,
        List<StepLink> steps,
        SystemPreview preview) {

    public boolean isChange() {
        return system != null;
    }
}
