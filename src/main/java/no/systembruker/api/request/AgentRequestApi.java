package no.systembruker.api.request;

import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.systembruker.api.json.FormCheck;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Vendor;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A vendor's requests to customers for system users that act for the customer's clients. */
@Tag(name = "Requests for client systems")
@RestController
@RequestMapping(AgentRequestApi.AGENT_REQUESTS)
class AgentRequestApi {

    static final String AGENT_REQUESTS = RequestApi.REQUESTS + "/agent";

    private final RequestAnswers answers;
    private final FormCheck form;

    AgentRequestApi(RequestAnswers answers, FormCheck form) {
        this.answers = answers;
        this.form = form;
    }

    @PostMapping
    @RequiresScope(REQUEST_WRITE)
    @Operation(
            operationId = "submitAgentRequest",
            summary = "Ask a customer for a system user for its clients",
            description =
                    "The same question again answers 200 with the request that stands, whatever has become of it; differs names what was asked otherwise then.")
    @Answers(
            value = {201, 200},
            with = RequestPayload.class,
            problems = {
                ProblemCode.UNKNOWN_PARTY,
                ProblemCode.SYSTEM_USER_EXISTS,
                ProblemCode.REQUEST_ACCEPTED,
                ProblemCode.REQUEST_PENDING,
                ProblemCode.REQUEST_REJECTED,
                ProblemCode.SYSTEM_NOT_FOUND,
                ProblemCode.REDIRECT_NOT_ALLOWED,
                ProblemCode.NO_REDIRECT_URLS,
                ProblemCode.NO_PACKAGES,
                ProblemCode.PACKAGE_NOT_IN_SYSTEM,
                ProblemCode.PACKAGE_NOT_DELEGABLE
            })
    ResponseEntity<?> submit(Vendor caller, @RequestBody NewAgentRequestPayload request) {
        form.check(request);
        return answers.submit(request.from(caller));
    }

    @GetMapping("/{requestId}")
    @RequiresScope(REQUEST_READ)
    @Operation(operationId = "showAgentRequest", summary = "Read a request for clients")
    @Answers(
            with = RequestPayload.class,
            problems = {ProblemCode.REQUEST_NOT_FOUND, ProblemCode.SYSTEM_NOT_FOUND})
    ResponseEntity<?> show(Vendor caller, @PathVariable String requestId) {
        return answers.show(caller, SystemUserKind.AGENT, requestId);
    }

    @GetMapping("/byexternalref/{systemId}/{orgNo}/{externalRef}")
    @RequiresScope(REQUEST_READ)
    @Operation(
            operationId = "showAgentRequestByExternalRef",
            summary = "Read the request for clients that stands for a reference",
            description = "The customer’s number is the reference of requests that were given none.")
    @Answers(
            with = RequestPayload.class,
            problems = {ProblemCode.REQUEST_NOT_FOUND, ProblemCode.SYSTEM_NOT_FOUND})
    ResponseEntity<?> showByExternalRef(
            Vendor caller,
            @PathVariable String systemId,
            @PathVariable String orgNo,
            @PathVariable String externalRef) {
        return answers.showByExternalRef(caller, SystemUserKind.AGENT, systemId, orgNo, externalRef);
    }

    @GetMapping("/bysystem/{systemId}")
    @RequiresScope(REQUEST_READ)
    @Operation(
            operationId = "listAgentRequests",
            summary = "List a system’s requests for clients",
            description = "Page by page, oldest first; follow links.next until there is none.")
    @Answers(
            with = RequestsPayload.class,
            problems = {ProblemCode.SYSTEM_NOT_FOUND})
    ResponseEntity<?> list(
            Vendor caller, @PathVariable String systemId, @RequestParam(required = false) @Nullable String token) {
        return answers.list(caller, SystemUserKind.AGENT, systemId, token);
    }
}
