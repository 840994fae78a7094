package no.systembruker.register;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a system's change log.
 *
 * @param system the system's internal id
 */
public record SystemChange(UUID system, ChangeKind kind, Edit edit, Instant made) {}
