package no.systembruker.request;

import no.systembruker.party.Organisation;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.systemuser.DelegationReport;

/**
 * All that a person needs to see to answer a request.
 *
 * @param vendorName the vendor's name in the register of organisations, or its number when it is not there
 * @param report what is asked for, item by item, against what this person may give
 */
public record RequestDossier(
        SystemUserRequest request,
        RegisteredSystem system,
        String vendorName,
        Organisation party,
        DelegationReport report,
        Standing standing) {}
