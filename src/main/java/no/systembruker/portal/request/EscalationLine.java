package no.systembruker.portal.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request on to those who can answer it, and when.
 *
 * @param message what they wrote, when there is something and it is for the reader
 * @param byReader whether it was the reader
 */
public record EscalationLine(
        String by, Instant at, @Nullable String message, boolean byReader) {}
