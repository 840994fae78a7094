package no.systembruker.systemuser;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A system user as its latest change has left it.
 *
 * @param number the change's place in the order of all changes
 * @param ownerParty the owner in the register of parties; null when it is not there
 */
public record SystemUserChange(
        long number,
        Instant at,
        SystemUser systemUser,
        boolean deleted,
        @Nullable UUID ownerParty) {}
