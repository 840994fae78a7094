package no.systembruker.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a system's change log.
 *
 * @param system the system's internal id
 * @param became the system from then on; null for a change from before this was kept
 */
public record SystemChange(
        UUID system,
        ChangeKind kind,
        Edit edit,
        Instant made,
        @Nullable SystemContent became) {}
