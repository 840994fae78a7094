package no.systembruker.portal.job;

import java.util.List;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * A party's jobs, the newest first.
 *
 * @param first whether it is the newest
 * @param next the address of the page after, when there is one
 */
public record JobListPage(
        PartyLabel party,
        List<JobSummary> jobs,
        boolean first,
        @Nullable String next) {}
