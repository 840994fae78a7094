package no.systembruker.portal.systemuser;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The receipt for an access that has been ended.
 *
 * @param page what it was
 * @param by who ended it; null when the vendor handed it back
 */
public record EndedAccess(
        SystemUserPage page, Instant at, @Nullable String by) {}
