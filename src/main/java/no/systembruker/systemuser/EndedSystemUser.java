package no.systembruker.systemuser;

import java.time.Instant;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A system user that is no more, as it was.
 *
 * @param by who ended it; null when the vendor handed it back
 */
public record EndedSystemUser(
        SystemUser systemUser, Instant at, @Nullable PersonId by) {}
