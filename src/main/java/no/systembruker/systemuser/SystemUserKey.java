package no.systembruker.systemuser;

import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;

/** What there is one active system user of: a system, a customer, and the vendor's reference (domain.md §3). */
public record SystemUserKey(SystemId system, OrganisationNumber owner, ExternalRef externalRef) {}
