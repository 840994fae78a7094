package no.systembruker.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Long work, and how far it has come.
 *
 * @param organisation for whom it is done
 * @param startedBy who asked for it; null when an organisation's system did
 * @param parameters as they were given
 * @param total how many rows it has
 * @param done how many of them have their outcome; they are done in order
 * @param outcomes how many rows each outcome's code was given to, in the order of the codes
 * @param cancelledBy who cancelled it; null when nobody has, or an organisation's system did
 * @param finishedAt when it was over; null until then
 */
public record Job(
        JobId id,
        JobKind kind,
        OrganisationNumber organisation,
        @Nullable PersonId startedBy,
        String parameters,
        Instant created,
        JobState state,
        int total,
        int done,
        Map<String, Integer> outcomes,
        @Nullable PersonId cancelledBy,
        @Nullable Instant finishedAt) {

    public Optional<PersonId> starter() {
        return Optional.ofNullable(startedBy);
    }

    /** How many rows this outcome was given to. */
    public int count(String outcomeCode) {
        return outcomes.getOrDefault(outcomeCode, 0);
    }
}
