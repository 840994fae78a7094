package no.systembruker.job;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was to be done, and what came of it.
 *
 * @param outcome null when it has not been done, or never will be
 */
public record AnsweredRow(
        int position,
        String subject,
        @Nullable String payload,
        @Nullable Outcome outcome) {}
