package no.systembruker.portal.systemuser;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.SystemLabel;
import org.jspecify.annotations.Nullable;

/**
 * An access that has ended, as lists show it.
 *
 * @param by who ended it; null when the vendor handed it back
 */
public record EndedRow(
        UUID id,
        AccessKind kind,
        SystemLabel system,
        Instant at,
        @Nullable String by) {}
