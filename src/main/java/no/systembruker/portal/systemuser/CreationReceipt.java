package no.systembruker.portal.systemuser;

import java.util.List;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.request.AccessLink;

/**
 * The receipt for an access that was given unasked.
 *
 * @param page what it is now
 * @param access what was given
 * @param link where it is now, or how it ended
 */
public record CreationReceipt(SystemUserPage page, List<AccessLine> access, AccessLink link) {

    public boolean hasEnded() {
        return link.hasEnded();
    }
}
