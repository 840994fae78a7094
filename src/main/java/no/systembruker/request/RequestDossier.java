package no.systembruker.request;

import no.systembruker.party.Organisation;
import no.systembruker.register.RegisteredSystem;

/**
 * All that a person needs to see to answer a request.
 *
 * @param vendorName the vendor's name in the register of organisations, or its number when it is not there
 */
public record RequestDossier(
        SystemUserRequest request, RegisteredSystem system, String vendorName, Organisation party, Standing standing) {}
