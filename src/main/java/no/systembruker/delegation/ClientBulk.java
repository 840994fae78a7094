package no.systembruker.delegation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.systembruker.delegation.ClientCheck.Row;
import no.systembruker.job.Job;
import no.systembruker.job.JobId;
import no.systembruker.job.JobRows;
import no.systembruker.job.JobStart;
import no.systembruker.job.JobStarter;
import no.systembruker.job.NewJob;
import no.systembruker.job.NewRow;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.sheet.NumberedLine;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts many clients on a system user, or takes them off: says first what would come of it and keeps that until somebody says go,
 * or does it at once; in a job of the kind that {@link BulkWork} names.
 */
@Service
@Transactional
public class ClientBulk {

    /** How many lines a list may have. */
    public static final int MOST_LINES = 100_000;

    private final Agents agents;
    private final ClientSelections selections;
    private final StoredChecks checks;
    private final JobStarter jobs;

    ClientBulk(Agents agents, ClientSelections selections, StoredChecks checks, JobStarter jobs) {
        this.agents = agents;
        this.selections = selections;
        this.checks = checks;
        this.jobs = jobs;
    }

    /** Says what would come of it, row by row, and keeps that for a day. Nothing is done. */
    public ClientChecking check(SystemUserId id, BulkWork work, ClientSelection selection, Actor actor) {
        return switch (agents.see(id, actor)) {
            case AgentSight.Seen seen -> check(seen.agent(), seen.mandate(), work, selection, actor);
            case AgentSight.NotPermitted refused -> new ClientChecking.NotPermitted(refused.mandate());
            case AgentSight.NotForClients standard -> new ClientChecking.NotForClients();
            case AgentSight.Unknown unknown -> new ClientChecking.Unknown();
        };
    }

    /** What was said before, if it was of this system user and not too long ago. Whoever asks has seen the system user. */
    @Transactional(readOnly = true)
    public Optional<ClientCheck> find(UUID check, AgentSystemUser agent) {
        return checks.find(check).filter(found -> found.agent().equals(agent.id()));
    }

    /**
     * Some of the rows of a check, in order.
     *
     * @param verdict none for all
     * @param after the position of the last one before, 0 for the first page
     */
    @Transactional(readOnly = true)
    public List<Row> rows(ClientCheck check, Optional<Verdict> verdict, int after, int limit) {
        return checks.rows(check.id(), verdict, after, limit);
    }

    /** Does what was checked, to those of whom it was said that it can be done; twice the same is one job. */
    public BulkStart start(UUID check, SystemUserId id, Actor actor) {
        return started(
                id,
                actor,
                seen -> find(check, seen.agent())
                        .map(found -> start(found.job(), found.work(), seen, actor, checks.toDo(found.id())))
                        .orElseGet(BulkStart.Unknown::new));
    }

    /**
     * Does it without a check before: each row has its outcome in the job.
     *
     * @param job made up by the caller, so that the same twice is one job
     */
    public BulkStart start(JobId job, SystemUserId id, BulkWork work, ClientSelection selection, Actor actor) {
        return started(
                id,
                actor,
                seen -> selections
                        .lines(selection, seen.agent())
                        .map(lines -> start(job, work, seen, actor, new JobRows.Listed(rows(lines))))
                        .orElseGet(BulkStart.Unknown::new));
    }

    /** The system user whose clients a job of this kind of work is about. */
    public static SystemUserId agentOf(Job job) {
        return ClientWork.agentOf(job);
    }

    /** Whether it is the clients of this system user that a job does something to. */
    public static boolean isAbout(AgentSystemUser agent, Job job) {
        return Arrays.stream(BulkWork.values()).map(BulkWork::kind).anyMatch(job.kind()::equals)
                && ClientWork.agentOf(job).equals(agent.id());
    }

    private ClientChecking check(
            AgentSystemUser agent, Mandate mandate, BulkWork work, ClientSelection selection, Actor actor) {
        if (!mandate.mayManageClients()) {
            return new ClientChecking.NotPermitted(mandate);
        }
        return selections
                .lines(selection, agent)
                .<ClientChecking>map(lines -> new ClientChecking.Made(
                        checks.make(agent, mandate.organisation(), work, lines, actor.person())))
                .orElseGet(ClientChecking.Unknown::new);
    }

    private BulkStart started(SystemUserId id, Actor actor, Function<AgentSight.Seen, BulkStart> start) {
        return switch (agents.see(id, actor)) {
            case AgentSight.Seen seen ->
                seen.mandate().mayManageClients() ? start.apply(seen) : new BulkStart.NotPermitted(seen.mandate());
            case AgentSight.NotPermitted refused -> new BulkStart.NotPermitted(refused.mandate());
            case AgentSight.NotForClients standard -> new BulkStart.NotForClients();
            case AgentSight.Unknown unknown -> new BulkStart.Unknown();
        };
    }

    private BulkStart start(JobId id, BulkWork work, AgentSight.Seen seen, Actor actor, JobRows rows) {
        var job = new NewJob(
                id,
                work.kind(),
                seen.agent().key().owner(),
                actor.person(),
                ClientWork.parameters(seen.agent().id()));
        return switch (jobs.start(job, rows)) {
            case JobStart.Started started -> new BulkStart.Started(started.job());
            case JobStart.StartedBefore before -> new BulkStart.Started(before.job());
            case JobStart.IdTaken taken -> new BulkStart.Unknown();
        };
    }

    /** A number that is none stays as it was written, to be told so. */
    private static List<NewRow> rows(List<NumberedLine> lines) {
        return lines.stream()
                .map(line -> NewRow.of(
                        line.number().isPresent() ? line.number().get().value() : line.written()))
                .toList();
    }
}
