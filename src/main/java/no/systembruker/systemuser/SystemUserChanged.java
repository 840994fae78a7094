package no.systembruker.systemuser;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;

/**
 * A system may do more, or less, than it might before.
 *
 * @param systemUser as it is now
 * @param request what had asked for it
 */
public record SystemUserChanged(SystemUser systemUser, Access before, Instant at, PersonId by, UUID request) {}
