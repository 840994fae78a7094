package no.systembruker.job;

import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A job to be started.
 *
 * @param organisation for whom it is done
 * @param startedBy who asked for it; null when an organisation's system did
 * @param parameters what the work needs to know besides its rows, in a form of its own such as JSON
 */
public record NewJob(
        JobId id,
        JobKind kind,
        OrganisationNumber organisation,
        @Nullable PersonId startedBy,
        String parameters) {

    public static final int MAX_PARAMETERS = 4000;

    public NewJob {
        if (parameters.length() > MAX_PARAMETERS) {
            throw new IllegalArgumentException("Parameters of more than " + MAX_PARAMETERS + " characters");
        }
    }
}
