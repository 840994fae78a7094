package no.systembruker.api.request;

import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import no.systembruker.SystembrukerProperties;
import no.systembruker.api.json.FormCheck;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Vendor;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.request.ConfirmUrl;
import no.systembruker.request.RequestId;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.Requests;
import no.systembruker.request.Submission;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A vendor's requests to customers for system users of their own. */
@Tag(name = "Requests")
@RestController
@RequestMapping(RequestApi.REQUESTS + "/vendor")
class RequestApi {

    static final String REQUESTS = "/authentication/api/v1/systemuser/request";

    private final RequestIntake intake;
    private final Requests requests;
    private final ConfirmUrl confirmUrl;
    private final SystembrukerProperties installation;
    private final FormCheck form;

    RequestApi(
            RequestIntake intake,
            Requests requests,
            ConfirmUrl confirmUrl,
            SystembrukerProperties installation,
            FormCheck form) {
        this.intake = intake;
        this.requests = requests;
        this.confirmUrl = confirmUrl;
        this.installation = installation;
        this.form = form;
    }

    @PostMapping
    @RequiresScope(REQUEST_WRITE)
    @Operation(
            operationId = "submitRequest",
            summary = "Ask a customer for a system user",
            description =
                    "The same question again answers 200 with the request that stands, whatever has become of it.")
    @Answers(
            value = {201, 200},
            with = RequestPayload.class,
            problems = {
                ProblemCode.UNKNOWN_PARTY,
                ProblemCode.RIGHTS_NOT_IN_SYSTEM,
                ProblemCode.SYSTEM_USER_EXISTS,
                ProblemCode.SYSTEM_NOT_FOUND,
                ProblemCode.REDIRECT_NOT_ALLOWED,
                ProblemCode.NO_REDIRECT_URLS,
                ProblemCode.NOTHING_ASKED_FOR,
                ProblemCode.PACKAGE_NOT_IN_SYSTEM,
                ProblemCode.PACKAGE_NOT_ASSIGNABLE
            })
    ResponseEntity<?> submit(Vendor caller, @RequestBody NewRequestPayload request) {
        form.check(request);
        return switch (intake.submit(request.from(caller))) {
            case Submission.Created created ->
                ResponseEntity.created(location(created.request())).body(payload(created.request()));
            case Submission.Repeated repeated -> ResponseEntity.ok(payload(repeated.request()));
            case Submission.Refused refused ->
                RefusalProblems.problem(refused.refusal()).toResponse();
        };
    }

    @GetMapping("/{requestId}")
    @RequiresScope(REQUEST_READ)
    @Operation(operationId = "showRequest", summary = "Read a request")
    @Answers(
            with = RequestPayload.class,
            problems = {ProblemCode.REQUEST_NOT_FOUND, ProblemCode.SYSTEM_NOT_FOUND})
    ResponseEntity<?> show(Vendor caller, @PathVariable String requestId) {
        var id = RequestId.parse(requestId).orElseThrow(() -> MalformedInput.in("requestId", "must be a UUID"));
        return answer(caller, requests.find(id));
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
        return SystemId.parse(systemId)
                .filter(system -> system.vendor().equals(caller.number()))
                .<ResponseEntity<?>>map(system -> answer(caller, find(system, orgNo, externalRef)))
                .orElseGet(() -> Problem.of(ProblemCode.SYSTEM_NOT_FOUND).toResponse());
    }

    private Optional<SystemUserRequest> find(SystemId system, String orgNo, String externalRef) {
        return OrganisationNumber.parse(orgNo)
                .flatMap(owner -> ExternalRef.parse(externalRef, owner)
                        .flatMap(reference -> requests.find(new SystemUserKey(system, owner, reference))));
    }

    private ResponseEntity<?> answer(Vendor caller, Optional<SystemUserRequest> found) {
        return found.<ResponseEntity<?>>map(request -> isOf(caller, request)
                        ? ResponseEntity.ok(payload(request))
                        : Problem.of(ProblemCode.SYSTEM_NOT_FOUND).toResponse())
                .orElseGet(() -> Problem.of(ProblemCode.REQUEST_NOT_FOUND).toResponse());
    }

    private static boolean isOf(Vendor caller, SystemUserRequest request) {
        return request.key().system().vendor().equals(caller.number());
    }

    /** Not the vendor's own address of the request but the platform's, which clients may have come to rely on. */
    private URI location(SystemUserRequest request) {
        return URI.create(installation.baseUrl().to(REQUESTS + "/" + request.id()));
    }

    private RequestPayload payload(SystemUserRequest request) {
        return RequestPayload.of(request, confirmUrl.of(request), requests.hasTimedOut(request));
    }
}
