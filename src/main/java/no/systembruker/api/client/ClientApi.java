package no.systembruker.api.client;

import static java.util.stream.Collectors.joining;
import static no.systembruker.api.security.Scope.CLIENTS_READ;
import static no.systembruker.api.security.Scope.CLIENTS_WRITE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.problem.ValidationCode;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.ActingPerson;
import no.systembruker.api.security.RequiresPersonToken;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.delegation.Adding;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.ClientState;
import no.systembruker.delegation.Removing;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The clients that an agent system user may be used for, one by one (api.md §7). */
@RestController
@Tag(name = "Clients")
@RequestMapping(ClientApi.CLIENTS)
class ClientApi {

    static final String ENDUSER = "/authentication/api/v1/enduser/systemuser";
    static final String CLIENTS = ENDUSER + "/clients";

    private static final String PAGING = """
            Everything at once, sorted by number, as the platform answers. Page by page when size is given; follow \
            links.next until there is none.""";

    private final AddressedAgents agents;
    private final ClientPages pages;
    private final ClientAdministration administration;

    ClientApi(AddressedAgents agents, ClientPages pages, ClientAdministration administration) {
        this.agents = agents;
        this.pages = pages;
        this.administration = administration;
    }

    @GetMapping
    @RequiresPersonToken(CLIENTS_READ)
    @Operation(operationId = "listClients", summary = "List the clients on an agent system user", description = PAGING)
    @Answers(
            with = ClientsPayload.class,
            validations = {ValidationCode.AGENT_MISSING, ValidationCode.AGENT_UNKNOWN, ValidationCode.NOT_AN_AGENT},
            plainly = 403)
    ResponseEntity<?> list(
            ActingPerson caller,
            @Parameter(required = true) @RequestParam(defaultValue = "") String agent,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String token) {
        return agents.answer(
                agent, caller, found -> ResponseEntity.ok(pages.page(found, ClientState.ON, CLIENTS, size, token)));
    }

    @GetMapping("/available")
    @RequiresPersonToken(CLIENTS_READ)
    @Operation(
            operationId = "listAvailableClients",
            summary = "List the clients that can be put on an agent system user",
            description = "Those who have given all its access packages and are not on it. " + PAGING)
    @Answers(
            with = ClientsPayload.class,
            validations = {ValidationCode.AGENT_MISSING, ValidationCode.AGENT_UNKNOWN, ValidationCode.NOT_AN_AGENT},
            plainly = 403)
    ResponseEntity<?> listAvailable(
            ActingPerson caller,
            @Parameter(required = true) @RequestParam(defaultValue = "") String agent,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String token) {
        return agents.answer(
                agent,
                caller,
                found ->
                        ResponseEntity.ok(pages.page(found, ClientState.ADDABLE, CLIENTS + "/available", size, token)));
    }

    @PostMapping
    @RequiresPersonToken(CLIENTS_WRITE)
    @Operation(
            operationId = "addClient",
            summary = "Put a client on an agent system user",
            description =
                    "A client who is on it already stays on it. MissingPackages names what a client has not given.")
    @Answers(
            with = DelegationPayload.class,
            problems = {ProblemCode.NOT_A_CLIENT, ProblemCode.CLIENT_LACKS_PACKAGES},
            validations = {
                ValidationCode.AGENT_MISSING,
                ValidationCode.AGENT_UNKNOWN,
                ValidationCode.NOT_AN_AGENT,
                ValidationCode.CLIENT_MISSING
            },
            plainly = 403)
    ResponseEntity<?> add(
            ActingPerson caller,
            @Parameter(required = true) @RequestParam(defaultValue = "") String agent,
            @Parameter(required = true) @RequestParam(defaultValue = "") String client) {
        return both(
                agent,
                client,
                (id, organisation) -> answer(administration.add(id, organisation, caller.actor()), id, organisation));
    }

    @DeleteMapping
    @RequiresPersonToken(CLIENTS_WRITE)
    @Operation(operationId = "removeClient", summary = "Take a client off an agent system user")
    @Answers(
            with = DelegationPayload.class,
            problems = ProblemCode.CLIENT_NOT_REMOVED,
            validations = {
                ValidationCode.AGENT_MISSING,
                ValidationCode.AGENT_UNKNOWN,
                ValidationCode.NOT_AN_AGENT,
                ValidationCode.CLIENT_MISSING
            },
            plainly = 403)
    ResponseEntity<?> remove(
            ActingPerson caller,
            @Parameter(required = true) @RequestParam(defaultValue = "") String agent,
            @Parameter(required = true) @RequestParam(defaultValue = "") String client) {
        return both(
                agent,
                client,
                (id, organisation) ->
                        answer(administration.remove(id, organisation, caller.actor()), id, organisation));
    }

    private static ResponseEntity<?> both(
            String agent, String client, BiFunction<SystemUserId, UUID, ResponseEntity<?>> answer) {
        if (agent.isEmpty()) {
            return AddressedAgents.invalid(ValidationCode.AGENT_MISSING);
        }
        if (client.isEmpty()) {
            return AddressedAgents.invalid(ValidationCode.CLIENT_MISSING);
        }
        return answer.apply(AddressedAgents.id(agent), organisation(client));
    }

    private static UUID organisation(String client) {
        return ClientId.parse(client).orElseThrow(() -> MalformedInput.in("client", "must be a UUID"));
    }

    private static ResponseEntity<?> answer(Adding adding, SystemUserId agent, UUID client) {
        return switch (adding) {
            case Adding.Added added -> ResponseEntity.ok(new DelegationPayload(agent.value(), client));
            case Adding.AlreadyOn alreadyOn -> ResponseEntity.ok(new DelegationPayload(agent.value(), client));
            case Adding.NotAClient notAClient ->
                Problem.of(ProblemCode.NOT_A_CLIENT).toResponse();
            case Adding.Lacks lacks ->
                Problem.of(ProblemCode.CLIENT_LACKS_PACKAGES, Map.of("MissingPackages", urns(lacks.packages())))
                        .toResponse();
            case Adding.NotPermitted notPermitted -> AddressedAgents.notPermitted();
            case Adding.NotForClients standard -> AddressedAgents.invalid(ValidationCode.NOT_AN_AGENT);
            case Adding.Unknown unknown -> AddressedAgents.invalid(ValidationCode.AGENT_UNKNOWN);
        };
    }

    private static ResponseEntity<?> answer(Removing removing, SystemUserId agent, UUID client) {
        return switch (removing) {
            case Removing.Removed removed -> ResponseEntity.ok(new DelegationPayload(agent.value(), client));
            case Removing.NotOn notOn ->
                Problem.of(ProblemCode.CLIENT_NOT_REMOVED).toResponse();
            case Removing.NotPermitted notPermitted -> AddressedAgents.notPermitted();
            case Removing.NotForClients standard -> AddressedAgents.invalid(ValidationCode.NOT_AN_AGENT);
            case Removing.Unknown unknown -> AddressedAgents.invalid(ValidationCode.AGENT_UNKNOWN);
        };
    }

    private static String urns(List<String> slugs) {
        return slugs.stream().map(AccessPackage::urnOf).collect(joining(", "));
    }
}
