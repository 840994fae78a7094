package no.systembruker.portal.vendor;

import java.util.List;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.register.SystemContent;

/**
 * A system as it stands in the register.
 *
 * @param name in the reader's language
 */
public record SystemPage(
        String address,
        PartyLabel vendor,
        String systemId,
        String name,
        SystemContent content,
        List<ChosenAccess> packages,
        List<ChosenAccess> rights,
        boolean deleted) {}
