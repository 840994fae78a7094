package no.systembruker.request;

import no.systembruker.party.Organisation;
import no.systembruker.register.RegisteredSystem;

/** All that a person needs to see to give a system access unasked. */
public record CreationDossier(RegisteredSystem system, Organisation party, CreationStanding standing) {

    /** What creating takes as proof that this is what the person has seen. */
    public SeenAccess seen() {
        return SeenAccess.of(system.access());
    }
}
