package no.systembruker.portal.role;

import java.io.Serializable;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.party.Role;

/** The person whom the reader has named, and what for. The number they were named by is let go. */
record Recipient(String organisation, Role role, UUID person, String name) implements Serializable {

    private static final long serialVersionUID = 1;

    OrganisationNumber organisationNumber() {
        return new OrganisationNumber(organisation);
    }

    PersonId personId() {
        return new PersonId(person);
    }
}
