package no.systembruker.api.client;

import static no.systembruker.api.security.Scope.CLIENTS_READ;
import static no.systembruker.api.security.Scope.CLIENTS_WRITE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import no.systembruker.SystembrukerProperties;
import no.systembruker.api.AddressedId;
import no.systembruker.api.json.FormCheck;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.paging.PagedList;
import no.systembruker.api.paging.Pages;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ValidationCode;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.ActingPerson;
import no.systembruker.api.security.RequiresPersonToken;
import no.systembruker.delegation.BulkStart;
import no.systembruker.delegation.ClientBulk;
import no.systembruker.delegation.ClientChecking;
import no.systembruker.delegation.ClientSelection;
import no.systembruker.job.Job;
import no.systembruker.job.JobCancellation;
import no.systembruker.job.JobCanceller;
import no.systembruker.job.JobId;
import no.systembruker.job.Jobs;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many clients at once, in a job that goes on whatever becomes of the caller. Ours alone. */
@RestController
@Tag(name = "Clients")
@RequestMapping(ClientJobApi.JOBS)
class ClientJobApi {

    static final String JOBS = ClientApi.CLIENTS + "/jobs";

    private static final String CORRELATION_ID = "correlation-id";

    private final AddressedAgents agents;
    private final ClientLines lines;
    private final ClientBulk bulk;
    private final Jobs jobs;
    private final JobCanceller canceller;
    private final Pages pages;
    private final SystembrukerProperties installation;
    private final FormCheck form;

    ClientJobApi(
            AddressedAgents agents,
            ClientLines lines,
            ClientBulk bulk,
            Jobs jobs,
            JobCanceller canceller,
            Pages pages,
            SystembrukerProperties installation,
            FormCheck form) {
        this.agents = agents;
        this.lines = lines;
        this.bulk = bulk;
        this.jobs = jobs;
        this.canceller = canceller;
        this.pages = pages;
        this.installation = installation;
        this.form = form;
    }

    @PostMapping
    @RequiresPersonToken(CLIENTS_WRITE)
    @Operation(
            operationId = "startClientJob",
            summary = "Put many clients on an agent system user, or take them off",
            description = """
                    Up to 50,000 of them, by organisation number or by clientId, in a body of at most 1 MB. The answer comes at \
                    once, and the work is done by any node; what stands in the way of one client holds no other back. The same \
                    correlation-id again, a UUID of the caller’s own, is the same job. With dryRun, nothing is done and the \
                    answer tells what would come of each.""")
    @Answers(
            value = {202, 200},
            with = ClientJobPayload.class,
            validations = {ValidationCode.AGENT_MISSING, ValidationCode.AGENT_UNKNOWN, ValidationCode.NOT_AN_AGENT},
            plainly = {403, 409})
    ResponseEntity<?> start(
            ActingPerson caller,
            @Parameter(required = true) @RequestParam(defaultValue = "") String agent,
            @RequestParam(name = CORRELATION_ID, defaultValue = "") String correlationId,
            @RequestBody NewClientJobPayload wanted) {
        form.check(wanted);
        var id = correlationId.isEmpty() ? JobId.random() : id(correlationId, CORRELATION_ID);
        return agents.answer(
                agent,
                caller,
                found -> wanted.isDryRun() ? check(found, wanted, caller) : start(found, id, wanted, caller));
    }

    @GetMapping("/{jobId}")
    @RequiresPersonToken(CLIENTS_READ)
    @Operation(operationId = "showClientJob", summary = "Find out how far a job with clients has come")
    @Answers(
            with = ClientJobPayload.class,
            validations = {ValidationCode.AGENT_MISSING, ValidationCode.AGENT_UNKNOWN, ValidationCode.NOT_AN_AGENT},
            plainly = {403, 404})
    ResponseEntity<?> show(
            ActingPerson caller,
            @PathVariable String jobId,
            @Parameter(required = true) @RequestParam(defaultValue = "") String agent) {
        return answer(caller, agent, jobId, (found, job) -> ResponseEntity.ok(ClientJobPayload.of(found, job)));
    }

    @GetMapping("/{jobId}/outcomes")
    @RequiresPersonToken(CLIENTS_READ)
    @Operation(
            operationId = "listClientOutcomes",
            summary = "Read what came of each client in a job",
            description = "Page by page, in the order in which they were sent; follow links.next until there is none.")
    @Answers(
            with = ClientOutcomesPayload.class,
            validations = {ValidationCode.AGENT_MISSING, ValidationCode.AGENT_UNKNOWN, ValidationCode.NOT_AN_AGENT},
            plainly = {403, 404})
    ResponseEntity<?> outcomes(
            ActingPerson caller,
            @PathVariable String jobId,
            @Parameter(required = true) @RequestParam(defaultValue = "") String agent,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String token) {
        return answer(
                caller, agent, jobId, (found, job) -> ResponseEntity.ok(outcomes(found, job, pages.size(size), token)));
    }

    @PostMapping("/{jobId}/cancellation")
    @RequiresPersonToken(CLIENTS_WRITE)
    @Operation(
            operationId = "cancelClientJob",
            summary = "Cancel a job with clients",
            description = "What is done stays done. It stops when the clients that were begun with have their outcome.")
    @Answers(
            with = ClientJobPayload.class,
            validations = {ValidationCode.AGENT_MISSING, ValidationCode.AGENT_UNKNOWN, ValidationCode.NOT_AN_AGENT},
            plainly = {403, 404, 409})
    ResponseEntity<?> cancel(
            ActingPerson caller,
            @PathVariable String jobId,
            @Parameter(required = true) @RequestParam(defaultValue = "") String agent) {
        return answer(caller, agent, jobId, (found, job) -> switch (canceller.cancel(
                job.id(), job.organisation(), caller.actor().person())) {
            case JobCancellation.Cancelled cancelled -> ResponseEntity.ok(ClientJobPayload.of(found, cancelled.job()));
            case JobCancellation.TooLate tooLate -> plainly(HttpStatus.CONFLICT);
            case JobCancellation.Unknown unknown -> plainly(HttpStatus.NOT_FOUND);
        });
    }

    private ResponseEntity<?> check(AgentSystemUser agent, NewClientJobPayload wanted, ActingPerson caller) {
        return switch (bulk.check(agent.id(), wanted.work(), selection(wanted), caller.actor())) {
            case ClientChecking.Made made ->
                ResponseEntity.ok(ClientJobPayload.dryRun(
                        made.check(), bulk.rows(made.check(), Optional.empty(), 0, NewClientJobPayload.MOST)));
            case ClientChecking.NotPermitted notPermitted -> AddressedAgents.notPermitted();
            case ClientChecking.NotForClients standard -> AddressedAgents.invalid(ValidationCode.NOT_AN_AGENT);
            case ClientChecking.Unknown unknown -> AddressedAgents.invalid(ValidationCode.AGENT_UNKNOWN);
        };
    }

    /** Unknown, of a system user that was seen a moment ago, is a correlation-id that is taken. */
    private ResponseEntity<?> start(AgentSystemUser agent, JobId id, NewClientJobPayload wanted, ActingPerson caller) {
        return switch (bulk.start(id, agent.id(), wanted.work(), selection(wanted), caller.actor())) {
            case BulkStart.Started started ->
                ClientBulk.isAbout(agent, started.job())
                        ? accepted(agent, started.job())
                        : plainly(HttpStatus.CONFLICT);
            case BulkStart.NotPermitted notPermitted -> AddressedAgents.notPermitted();
            case BulkStart.NotForClients standard -> AddressedAgents.invalid(ValidationCode.NOT_AN_AGENT);
            case BulkStart.Unknown unknown -> plainly(HttpStatus.CONFLICT);
        };
    }

    private ResponseEntity<?> accepted(AgentSystemUser agent, Job job) {
        var location = URI.create(installation.baseUrl().to(JOBS + "/" + job.id() + "?agent=" + agent.id()));
        return ResponseEntity.accepted().location(location).body(ClientJobPayload.of(agent, job));
    }

    private ClientSelection selection(NewClientJobPayload wanted) {
        return new ClientSelection.Listed(lines.read(wanted.clients()));
    }

    private ResponseEntity<?> answer(
            ActingPerson caller,
            String agent,
            String jobId,
            BiFunction<AgentSystemUser, Job, ResponseEntity<?>> answer) {
        return agents.answer(
                agent,
                caller,
                found -> jobs.find(id(jobId, "jobId"), found.key().owner())
                        .filter(job -> ClientBulk.isAbout(found, job))
                        .<ResponseEntity<?>>map(job -> answer.apply(found, job))
                        .orElseGet(() -> plainly(HttpStatus.NOT_FOUND)));
    }

    private ClientOutcomesPayload outcomes(AgentSystemUser agent, Job job, int size, String token) {
        var list = new PagedList(
                "client-outcome",
                job.id().toString(),
                JOBS + "/" + job.id() + "/outcomes?agent=" + agent.id() + "&size=" + size);
        var after = pages.start(list, token).map(ClientJobApi::position).orElse(0);
        var page = jobs.rows(job, after, size);
        var next = page.more() ? Optional.of(page.rows().getLast().position()) : Optional.empty();
        return new ClientOutcomesPayload(
                pages.links(list, next),
                page.rows().stream().map(ClientOutcomePayload::of).toList());
    }

    private static int position(String from) {
        try {
            return Integer.parseInt(from);
        } catch (NumberFormatException forged) {
            throw Pages.notOfThisList();
        }
    }

    private static JobId id(String text, String parameter) {
        return JobId.parse(AddressedId.dashed(text)).orElseThrow(() -> MalformedInput.in(parameter, "must be a UUID"));
    }

    private static ResponseEntity<?> plainly(HttpStatus status) {
        return Problem.plain(status).toResponse();
    }
}
