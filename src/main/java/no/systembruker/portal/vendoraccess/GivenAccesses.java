package no.systembruker.portal.vendoraccess;

import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.vendor.VendorResolution;
import no.systembruker.systemuser.EndedSystemUser;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Component;

/**
 * The access that an address names. The vendor whose system has it becomes the one acted for; another vendor's, and what never
 * was, are not told apart.
 */
@Component
class GivenAccesses {

    private final SystemUsers systemUsers;
    private final VendorResolution vendors;

    GivenAccesses(SystemUsers systemUsers, VendorResolution vendors) {
        this.systemUsers = systemUsers;
        this.vendors = vendors;
    }

    /** Empty when it has ended. */
    Optional<SystemUser> living(String id, Actor actor) {
        return SystemUserId.parse(id).flatMap(systemUsers::find).map(found -> ofVendor(found, actor));
    }

    EndedSystemUser ended(String id, Actor actor) {
        var ended = SystemUserId.parse(id).flatMap(systemUsers::findEnded).orElseThrow(PageNotFoundException::new);
        ofVendor(ended.systemUser(), actor);
        return ended;
    }

    private SystemUser ofVendor(SystemUser systemUser, Actor actor) {
        vendors.of(systemUser.key().system().vendor(), actor);
        return systemUser;
    }
}
