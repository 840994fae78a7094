package no.systembruker.portal.systemuser;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.SystemLabel;
import org.jspecify.annotations.Nullable;

/**
 * An access as lists show it.
 *
 * @param externalRef the vendor's own reference, when it gave one
 * @param hasTwin whether the system has another access as well
 */
public record SystemUserRow(
        UUID id,
        AccessKind kind,
        SystemLabel system,
        @Nullable String externalRef,
        Instant since,
        String by,
        boolean hasTwin) {}
