package no.systembruker.portal.history;

import java.time.Instant;
import java.util.List;

/**
 * What was done on one day in Norway, newest first.
 *
 * @param at some instant of it
 */
public record HistoryDay(Instant at, List<HistoryRow> rows) {}
