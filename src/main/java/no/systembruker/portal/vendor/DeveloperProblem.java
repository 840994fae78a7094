package no.systembruker.portal.vendor;

import org.jspecify.annotations.Nullable;

/**
 * A code of the API.
 *
 * @param title what the API says of it, in English
 * @param help what to do about it; null for a code that is newer than our words
 */
public record DeveloperProblem(
        String code, String title, @Nullable String help) {}
