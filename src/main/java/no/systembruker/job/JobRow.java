package no.systembruker.job;

import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param position its place in the job, from 1
 */
public record JobRow(int position, String subject, @Nullable String payload) {}
