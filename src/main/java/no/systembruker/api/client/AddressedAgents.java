package no.systembruker.api.client;

import java.util.List;
import java.util.function.Function;
import no.systembruker.api.AddressedId;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ValidationCode;
import no.systembruker.api.security.ActingPerson;
import no.systembruker.delegation.AgentSight;
import no.systembruker.delegation.Agents;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The system user that a call is about, as it is named in {@code agent}. */
@Component
class AddressedAgents {

    private final Agents agents;

    AddressedAgents(Agents agents) {
        this.agents = agents;
    }

    /** The answer for a person who manages its owner's clients; for everybody else, why there is none. */
    ResponseEntity<?> answer(
            String agent, ActingPerson caller, Function<AgentSystemUser, ? extends ResponseEntity<?>> answer) {
        if (agent.isEmpty()) {
            return invalid(ValidationCode.AGENT_MISSING);
        }
        return switch (agents.see(id(agent), caller.actor())) {
            case AgentSight.Seen seen when seen.mandate().mayManageClients() -> answer.apply(seen.agent());
            case AgentSight.Seen seen -> notPermitted();
            case AgentSight.NotPermitted refused -> notPermitted();
            case AgentSight.NotForClients standard -> invalid(ValidationCode.NOT_AN_AGENT);
            case AgentSight.Unknown unknown -> invalid(ValidationCode.AGENT_UNKNOWN);
        };
    }

    static SystemUserId id(String agent) {
        return SystemUserId.parse(AddressedId.dashed(agent))
                .orElseThrow(() -> MalformedInput.in("agent", "must be a UUID"));
    }

    static ResponseEntity<?> invalid(ValidationCode code) {
        return Problem.invalid(List.of(code.error())).toResponse();
    }

    /** Without a body, as when the scope is missing: here it is the person who may not. */
    static ResponseEntity<?> notPermitted() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
}
