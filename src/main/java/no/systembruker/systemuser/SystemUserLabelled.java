package no.systembruker.systemuser;

import java.time.Instant;
import no.systembruker.party.PersonId;

/**
 * The owner calls a system user something else, or nothing of its own any more.
 *
 * @param systemUser as it is now
 */
public record SystemUserLabelled(SystemUser systemUser, Instant at, PersonId by) {}
