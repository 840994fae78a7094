package no.systembruker.portal.systemuser;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.SystemLabel;

/** A system user as lists show it. */
public record SystemUserRow(UUID id, AccessKind kind, SystemLabel system, Instant since, String by) {}
