package no.systembruker.sandbox.api;

import java.util.LinkedHashMap;
import java.util.Map;
import no.systembruker.request.Answer;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.sandbox.Sandbox;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers a request as the person would on the page. */
@Sandbox
@RestController
@RequestMapping("/sandbox/api/requests/{id}")
class SandboxRequestApi {

    private final RequestDecisions decisions;
    private final Respondents respondents;

    SandboxRequestApi(RequestDecisions decisions, Respondents respondents) {
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

    private static RequestId request(String id) {
        return RequestId.parse(id).orElseThrow(SandboxRequestApi::unknown);
    }

    private static ResponseEntity<Map<String, Object>> outcome(Answer answer) {
        return switch (answer) {
            case Answer.Given given -> ResponseEntity.ok(given(given.request()));
            case Answer.Refused refused ->
                throw new RefusedAnswer(refused.dossier().standing());
            case Answer.Unknown unknown -> throw unknown();
        };
    }

    private static Map<String, Object> given(SystemUserRequest request) {
        var outcome = new LinkedHashMap<String, Object>();
        outcome.put("id", request.id().value());
        outcome.put("status", word(request.status()));
        if (request.status() == RequestStatus.ACCEPTED) {
            outcome.put("systemUserId", request.futureSystemUser().value());
        }
        return outcome;
    }

    /** As the vendor API spells it. */
    static String word(RequestStatus status) {
        return switch (status) {
            case NEW -> "New";
            case ACCEPTED -> "Accepted";
            case REJECTED -> "Rejected";
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no such request, or it is not this person's business.");
    }
}
