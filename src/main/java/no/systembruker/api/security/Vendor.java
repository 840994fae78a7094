package no.systembruker.api.security;

import no.systembruker.party.OrganisationNumber;

/**
 * The vendor that calls, as the token proves it.
 *
 * @param clientId the Maskinporten client that the vendor calls with
 * @param administrator whether the caller may act in the register for every vendor
 */
public record Vendor(OrganisationNumber number, String clientId, boolean administrator) {

    public boolean mayActFor(OrganisationNumber vendor) {
        return administrator || number.equals(vendor);
    }
}
