package no.systembruker.overview;

import java.time.Instant;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.party.PersonId;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;

/**
 * An access that an organisation has given, as lists show it.
 *
 * @param title what the vendor calls the access
 * @param label what the organisation calls it, if anything of its own
 * @param system the system's name
 * @param name the one of its names that it is shown and sorted by
 * @param hasTwin whether the organisation has given the system another access as well
 */
public record ListedAccess(
        SystemUserId id,
        SystemUserKind kind,
        SystemUserKey key,
        String title,
        @Nullable OwnLabel label,
        LocalisedText system,
        String name,
        Instant created,
        PersonId createdBy,
        boolean hasTwin) {

    AccessPlace place() {
        return new AccessPlace(created, key.system().vendor(), name, id);
    }
}
