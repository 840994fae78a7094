package no.systembruker.portal.vendor;

import no.systembruker.party.Actor;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;

/**
 * The vendor that somebody speaks for, who may: a controller method that asks for it is reached by nobody else.
 *
 * @param actor who speaks
 */
public record VendorMandate(Organisation organisation, Actor actor) {

    public OrganisationNumber number() {
        return organisation.number();
    }
}
