package no.systembruker.systemuser;

import java.time.Instant;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;
import org.jspecify.annotations.Nullable;

/** Acts for its own owner (eget system): the access is what it was given, rights and packages. */
public record StandardSystemUser(
        SystemUserId id,
        SystemUserKey key,
        String title,
        @Nullable OwnLabel label,
        Access access,
        Instant created,
        PersonId createdBy)
        implements SystemUser {}
