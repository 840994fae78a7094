package no.systembruker.portal.vendoraccess;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * One access that a customer has given.
 *
 * @param has all of it
 * @param lacks what the system now asks for, and it has not: each to be chosen for a change
 * @param beyond what it has, and the system no longer asks for: each to be chosen for a change
 */
public record AccessPage(
        UUID id,
        PartyLabel customer,
        String systemId,
        String system,
        String title,
        @Nullable String reference,
        String externalRef,
        boolean forClients,
        Instant given,
        List<AccessLine> has,
        List<Choice> lacks,
        List<Choice> beyond) {

    public boolean isAsAsked() {
        return lacks.isEmpty() && beyond.isEmpty();
    }
}
