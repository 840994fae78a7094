package no.systembruker.systemuser;

import java.time.Instant;

/** A system user as far as its token goes: who it is, and not what it may do. */
public record TokenHolder(SystemUserId id, SystemUserKey key, SystemUserKind kind, String title, Instant created) {}
