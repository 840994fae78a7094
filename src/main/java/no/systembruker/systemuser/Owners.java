package no.systembruker.systemuser;

import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.OrganisationNumber;
import org.springframework.stereotype.Component;

/** What a person may do about a system user, deleted or not, is what the person may do for its owner. */
@Component
class Owners {

    private final StoredSystemUsers systemUsers;
    private final Mandates mandates;

    Owners(StoredSystemUsers systemUsers, Mandates mandates) {
        this.systemUsers = systemUsers;
        this.mandates = mandates;
    }

    /** Empty for a person who has nothing to do with the owner: the system user is then none of their business. */
    Optional<Mandate> mandate(SystemUserId id, Actor actor) {
        return systemUsers.ownerOf(id.value()).flatMap(owner -> mandates.find(actor, new OrganisationNumber(owner)));
    }
}
