package no.systembruker.sandbox.api;

import java.util.LinkedHashMap;
import java.util.Map;
import no.systembruker.changerequest.ChangeAnswer;
import no.systembruker.changerequest.ChangeDecisions;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.request.RejectionReason;
import no.systembruker.sandbox.Sandbox;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers a change request as the person would on the page. */
@Sandbox
@RestController
@RequestMapping("/sandbox/api/change-requests/{id}")
class SandboxChangeRequestApi {

    private final ChangeDecisions decisions;
    private final Respondents respondents;

    SandboxChangeRequestApi(ChangeDecisions decisions, Respondents respondents) {
        this.decisions = decisions;
        this.respondents = respondents;
    }

    @PostMapping("/approval")
    ResponseEntity<Map<String, Object>> approve(@PathVariable String id, Fields body) {
        var actor = respondents.named(body);
        body.check();
        return outcome(decisions.approve(request(id), actor.orElseThrow()));
    }

    @PostMapping("/rejection")
    ResponseEntity<Map<String, Object>> reject(@PathVariable String id, Fields body) {
        var actor = respondents.named(body);
        var reason = body.optionalText("reason", RejectionReason.MAX_LENGTH).map(RejectionReason::new);
        body.check();
        return outcome(decisions.reject(request(id), actor.orElseThrow(), reason));
    }

    private static ChangeRequestId request(String id) {
        return ChangeRequestId.parse(id).orElseThrow(SandboxChangeRequestApi::unknown);
    }

    private static ResponseEntity<Map<String, Object>> outcome(ChangeAnswer answer) {
        return switch (answer) {
            case ChangeAnswer.Given given -> ResponseEntity.ok(given(given.request()));
            case ChangeAnswer.Refused refused ->
                throw new RefusedAnswer(refused.dossier().standing());
            case ChangeAnswer.Unknown unknown -> throw unknown();
        };
    }

    private static Map<String, Object> given(ChangeRequest request) {
        var outcome = new LinkedHashMap<String, Object>();
        outcome.put("id", request.id().value());
        outcome.put("status", SandboxRequestApi.word(request.status()));
        outcome.put("systemUserId", request.systemUser().value());
        var clients = request.clients();
        if (clients != null) {
            outcome.put("clients", new Clients(clients.staying(), clients.fallingOut()));
        }
        return outcome;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no such change request, or it is not this person's business.");
    }

    /** What became of the clients of an access that was changed. */
    record Clients(long stayed, long fellOut) {}
}
