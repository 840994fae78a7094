package no.systembruker.api.client;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static no.systembruker.api.security.Scope.CLIENTS_READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.ActingPerson;
import no.systembruker.api.security.RequiresPersonToken;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Systems;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agent system users of an organisation whose clients the caller manages. */
@RestController
@Tag(name = "Clients")
class AgentApi {

    private final PartyRegister parties;
    private final Mandates mandates;
    private final SystemUsers systemUsers;
    private final Systems systems;

    AgentApi(PartyRegister parties, Mandates mandates, SystemUsers systemUsers, Systems systems) {
        this.parties = parties;
        this.mandates = mandates;
        this.systemUsers = systemUsers;
        this.systems = systems;
    }

    @GetMapping(ClientApi.ENDUSER + "/agents")
    @RequiresPersonToken(CLIENTS_READ)
    @Operation(
            operationId = "listAgents",
            summary = "List an organisation’s agent system users",
            description = "For those who manage the organisation’s clients, oldest first.")
    @Answers(
            with = AgentsPayload.class,
            plainly = {403, 404})
    ResponseEntity<?> list(ActingPerson caller, @RequestParam String party) {
        if (party.isEmpty()) {
            throw MalformedInput.in("party", "must be given");
        }
        return organisation(party)
                .<ResponseEntity<?>>map(owner -> list(caller, owner))
                .orElseGet(() -> Problem.plain(HttpStatus.NOT_FOUND).toResponse());
    }

    private Optional<Organisation> organisation(String party) {
        return OrganisationNumber.parse(party).flatMap(parties::organisation);
    }

    private ResponseEntity<?> list(ActingPerson caller, Organisation owner) {
        return mandates.of(caller.actor(), owner).mayManageClients()
                ? ResponseEntity.ok(agents(owner))
                : AddressedAgents.notPermitted();
    }

    private AgentsPayload agents(Organisation owner) {
        var agents = systemUsers.agentsOf(owner.number());
        var ids = agents.stream().map(agent -> agent.key().system()).collect(toSet());
        var internal = systems.find(ids).stream().collect(toMap(RegisteredSystem::id, RegisteredSystem::internalId));
        return new AgentsPayload(agents.stream()
                .flatMap(agent -> Optional.ofNullable(internal.get(agent.key().system())).stream()
                        .map(system -> AgentsPayload.item(agent, system, owner)))
                .toList());
    }
}
