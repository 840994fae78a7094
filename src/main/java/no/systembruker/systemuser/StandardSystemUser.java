package no.systembruker.systemuser;

import java.time.Instant;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;

/** Acts for its own owner (eget system): the access is what it was given, rights and packages. */
public record StandardSystemUser(
        SystemUserId id, SystemUserKey key, String title, Access access, Instant created, PersonId createdBy)
        implements SystemUser {}
