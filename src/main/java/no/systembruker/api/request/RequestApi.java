package no.systembruker.api.request;

import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.systembruker.api.json.FormCheck;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Vendor;
import no.systembruker.request.RequestIntake;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A vendor's requests to customers for system users of their own; those for clients are taken back here as well. */
@Tag(name = "Requests")
@RestController
@RequestMapping(RequestApi.REQUESTS)
class RequestApi {

    static final String REQUESTS = "/authentication/api/v1/systemuser/request/vendor";

    private final RequestAnswers answers;
    private final RequestIntake intake;
    private final FormCheck form;

    RequestApi(RequestAnswers answers, RequestIntake intake, FormCheck form) {
        this.answers = answers;
        this.intake = intake;
        this.form = form;
    }

    @PostMapping
    @RequiresScope(REQUEST_WRITE)
    @Operation(
            operationId = "submitRequest",
            summary = "Ask a customer for a system user",
            description =
                    "The same question again answers 200 with the request that stands, whatever has become of it; differs names what was asked otherwise then.")
    @Answers(
            value = {201, 200},
            with = RequestPayload.class,
            problems = {
                ProblemCode.UNKNOWN_PARTY,
                ProblemCode.RIGHTS_NOT_IN_SYSTEM,
                ProblemCode.SYSTEM_USER_EXISTS,
                ProblemCode.REQUEST_ACCEPTED,
                ProblemCode.REQUEST_PENDING,
                ProblemCode.REQUEST_REJECTED,
                ProblemCode.SYSTEM_NOT_FOUND,
                ProblemCode.REDIRECT_NOT_ALLOWED,
                ProblemCode.NO_REDIRECT_URLS,
                ProblemCode.NOTHING_ASKED_FOR,
                ProblemCode.PACKAGE_NOT_IN_SYSTEM,
                ProblemCode.PACKAGE_NOT_ASSIGNABLE
            })
    ResponseEntity<?> submit(Vendor caller, @RequestBody NewRequestPayload request) {
        form.check(request);
        return answers.submit(request.from(caller));
    }

    @GetMapping("/{requestId}")
    @RequiresScope(REQUEST_READ)
    @Operation(operationId = "showRequest", summary = "Read a request")
    @Answers(
            with = RequestPayload.class,
            problems = {ProblemCode.REQUEST_NOT_FOUND, ProblemCode.SYSTEM_NOT_FOUND})
    ResponseEntity<?> show(Vendor caller, @PathVariable String requestId) {
        return answers.show(caller, SystemUserKind.STANDARD, requestId);
    }

    @GetMapping("/byexternalref/{systemId}/{orgNo}/{externalRef}")
    @RequiresScope(REQUEST_READ)
    @Operation(
            operationId = "showRequestByExternalRef",
            summary = "Read the request that stands for a reference",
            description = "The customer’s number is the reference of requests that were given none.")
    @Answers(
            with = RequestPayload.class,
            problems = {ProblemCode.REQUEST_NOT_FOUND, ProblemCode.SYSTEM_NOT_FOUND})
    ResponseEntity<?> showByExternalRef(
            Vendor caller,
            @PathVariable String systemId,
            @PathVariable String orgNo,
            @PathVariable String externalRef) {
        return answers.showByExternalRef(caller, SystemUserKind.STANDARD, systemId, orgNo, externalRef);
    }

    @GetMapping("/bysystem/{systemId}")
    @RequiresScope(REQUEST_READ)
    @Operation(
            operationId = "listRequests",
            summary = "List a system’s requests",
            description = "Page by page, oldest first; follow links.next until there is none.")
    @Answers(
            with = RequestsPayload.class,
            problems = {ProblemCode.SYSTEM_NOT_FOUND})
    ResponseEntity<?> list(
            Vendor caller, @PathVariable String systemId, @RequestParam(required = false) @Nullable String token) {
        return answers.list(caller, SystemUserKind.STANDARD, systemId, token);
    }

    /** Unlike the platform, takes back the vendor's own alone, and does not tell another's from one that is not there. */
    @DeleteMapping("/{requestId}")
    @RequiresScope(REQUEST_WRITE)
    @Operation(
            operationId = "withdrawRequest",
            summary = "Take a request back",
            description =
                    "Of either kind and whatever its status, so that it can be asked anew. What came of it stays; a system user is handed back by itself.")
    @Answers(
            value = 202,
            problems = {ProblemCode.REQUEST_NOT_FOUND})
    ResponseEntity<?> withdraw(Vendor caller, @PathVariable String requestId) {
        return intake.withdraw(RequestAnswers.id(requestId), caller.number()).isPresent()
                ? ResponseEntity.accepted().build()
                : Problem.of(ProblemCode.REQUEST_NOT_FOUND).toResponse();
    }
}
