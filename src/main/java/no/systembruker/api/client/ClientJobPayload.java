package no.systembruker.api.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.systembruker.api.json.Payload;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientCheck;
import no.systembruker.job.Job;
import no.systembruker.systemuser.AgentSystemUser;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done to many clients, and how far it has come; or what would come of it.
 *
 * @param id null in a dry run, which leaves nothing to be asked about
 * @param state {@code Waiting}, {@code Running}, {@code Stopping}, {@code Cancelled}, {@code Done} or {@code Failed}; or {@code DryRun}
 * @param done how many clients have their outcome
 * @param outcomes how many there are of each outcome so far
 * @param finished null until it is over
 * @param rows what would come of each client; only in a dry run
 */
record ClientJobPayload(
        @Nullable UUID id,
        UUID agent,
        String operation,
        String state,
        int total,
        int done,
        Map<String, Long> outcomes,
        Instant created,
        @Nullable Instant finished,
        @Nullable List<ClientOutcomePayload> rows)
        implements Payload {

    static ClientJobPayload of(AgentSystemUser agent, Job job) {
        var outcomes = new TreeMap<String, Long>();
        job.outcomes().forEach((code, count) -> outcomes.put(OutcomeSpelling.of(code), count.longValue()));
        return new ClientJobPayload(
                job.id().value(),
                agent.id().value(),
                operation(job),
                OutcomeSpelling.of(job.state().name()),
                job.total(),
                job.done(),
                outcomes,
                job.created(),
                job.finishedAt(),
                null);
    }

    static ClientJobPayload dryRun(ClientCheck check, List<ClientCheck.Row> rows) {
        var outcomes = new TreeMap<String, Long>();
        check.counts().forEach((verdict, count) -> outcomes.put(OutcomeSpelling.of(verdict.name()), count));
        return new ClientJobPayload(
                null,
                check.agent().value(),
                operation(check.work()),
                "DryRun",
                Math.toIntExact(check.total()),
                0,
                outcomes,
                check.made(),
                null,
                rows.stream().map(ClientOutcomePayload::of).toList());
    }

    private static String operation(Job job) {
        return operation(job.kind().equals(BulkWork.ADD.kind()) ? BulkWork.ADD : BulkWork.REMOVE);
    }

    private static String operation(BulkWork work) {
        return switch (work) {
            case ADD -> "add";
            case REMOVE -> "remove";
        };
    }
}
