package no.systembruker.systemuser;

import java.time.Instant;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A system's access has ended; no token is made out for it, and no service permits it anything, from here on.
 *
 * @param by who ended it; null when the vendor handed it back
 */
public record SystemUserDeleted(
        SystemUser systemUser, Instant at, @Nullable PersonId by) {}
