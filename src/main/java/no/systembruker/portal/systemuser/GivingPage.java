package no.systembruker.portal.systemuser;

import java.util.List;
import java.util.UUID;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.layout.PartyLabel;

/**
 * What the page on which one gives a system access shows.
 *
 * @param id the system's
 * @param about what the vendor says that it does
 * @param seen the mark of the access that is shown
 */
public record GivingPage(
        UUID id,
        String system,
        String about,
        PartyLabel vendor,
        PartyLabel owner,
        List<AccessLine> access,
        String seen,
        GivingState state) {

    public List<AccessLine> missing() {
        return access.stream().filter(line -> line.grant().isMissing()).toList();
    }
}
