package no.systembruker.request;

import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.OwnLabel;

/**
 * A customer's wish to give a system access unasked: all of what the system needs, or nothing.
 *
 * @param system its internal id
 * @param seen what the person was shown that it needs
 * @param label what the customer calls the access, if anything of its own
 */
public record NewSystemUser(UUID system, OrganisationNumber owner, SeenAccess seen, Optional<OwnLabel> label) {}
