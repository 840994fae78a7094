package no.systembruker.api.changerequest;

import static no.systembruker.api.security.Scope.REQUEST_WRITE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import no.systembruker.SystembrukerProperties;
import no.systembruker.api.AddressedId;
import no.systembruker.api.json.FormCheck;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.problem.TextAnswer;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Vendor;
import no.systembruker.changerequest.ChangeConfirmUrl;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.changerequest.ChangeSubmission;
import no.systembruker.changerequest.ChangeVerification;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A vendor asks customers to change what its system users may do. */
@RestController
@Tag(name = "Change requests")
@RequestMapping(ChangeRequestApi.CHANGE_REQUESTS + "/vendor")
class ChangeRequestApi {

    static final String CHANGE_REQUESTS = "/authentication/api/v1/systemuser/changerequest";

    private static final String CORRELATION_ID = "correlation-id";
    private static final String SYSTEM_USER_ID = "system-user-id";
    private static final String NO_ID = new UUID(0, 0).toString();

    private final ChangeIntake intake;
    private final ChangeRequests requests;
    private final ChangeConfirmUrl confirmUrl;
    private final SystembrukerProperties installation;
    private final FormCheck form;

    ChangeRequestApi(
            ChangeIntake intake,
            ChangeRequests requests,
            ChangeConfirmUrl confirmUrl,
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
            operationId = "submitChangeRequest",
            summary = "Ask a customer to change a system user",
            description = """
                    The correlation-id is the change request’s id, a UUID of the vendor’s own. The same id again answers 200 with \
                    the stored change request, whatever has become of it; differs names the members that are others now. \
                    Without anything to change, the answer is NoChangeNeeded, and nothing is stored. \
                    An agent system user is changed in its access packages: clients who have given all that it is to have stay \
                    on it, the others fall off it when the change is approved.""")
    @Answers(
            value = {201, 200},
            with = ChangeRequestPayload.class,
            problems = {
                ProblemCode.RIGHTS_NOT_IN_SYSTEM,
                ProblemCode.SYSTEM_NOT_FOUND,
                ProblemCode.SYSTEM_USER_NOT_FOUND,
                ProblemCode.REDIRECT_NOT_ALLOWED,
                ProblemCode.NO_REDIRECT_URLS,
                ProblemCode.NOT_STANDARD,
                ProblemCode.NO_PACKAGES,
                ProblemCode.CHANGE_REQUEST_ID_TAKEN,
                ProblemCode.PACKAGE_NOT_IN_SYSTEM,
                ProblemCode.PACKAGE_NOT_ASSIGNABLE,
                ProblemCode.PACKAGE_NOT_DELEGABLE
            })
    ResponseEntity<?> submit(
            Vendor caller,
            @Parameter(required = true) @RequestParam(name = CORRELATION_ID, defaultValue = "") String correlationId,
            @Parameter(required = true) @RequestParam(name = SYSTEM_USER_ID, defaultValue = "") String systemUserId,
            @RequestBody ChangePayload change) {
        if (correlationId.isEmpty() || correlationId.equals(NO_ID)) {
            return TextAnswer.of(
                    HttpStatus.BAD_REQUEST, "The query parameter correlation-id must be a UUID of your own.");
        }
        var id = ChangeRequestId.parse(AddressedId.dashed(correlationId))
                .orElseThrow(() -> MalformedInput.in(CORRELATION_ID, "must be a UUID"));
        var systemUser = systemUser(systemUserId);
        if (id.value().equals(systemUser.value())) {
            return TextAnswer.of(HttpStatus.BAD_REQUEST, "The correlation-id must not be the system-user-id.");
        }
        form.check(change);
        return answer(intake.submit(id, change.from(caller, systemUser)));
    }

    /** What of the change is still to be made; the platform had this until 2025, under the same scope. */
    @PostMapping("/verify")
    @RequiresScope(REQUEST_WRITE)
    @Operation(
            operationId = "verifyChange",
            summary = "Find out what of a change is still to be made",
            description = "Held against what the system user has now; nothing is stored.")
    @Answers(
            with = RemainingChangePayload.class,
            problems = {
                ProblemCode.RIGHTS_NOT_IN_SYSTEM,
                ProblemCode.SYSTEM_NOT_FOUND,
                ProblemCode.SYSTEM_USER_NOT_FOUND,
                ProblemCode.REDIRECT_NOT_ALLOWED,
                ProblemCode.NO_REDIRECT_URLS,
                ProblemCode.NOT_STANDARD,
                ProblemCode.NO_PACKAGES,
                ProblemCode.PACKAGE_NOT_IN_SYSTEM,
                ProblemCode.PACKAGE_NOT_ASSIGNABLE,
                ProblemCode.PACKAGE_NOT_DELEGABLE
            })
    ResponseEntity<?> verify(
            Vendor caller,
            @Parameter(required = true) @RequestParam(name = SYSTEM_USER_ID, defaultValue = "") String systemUserId,
            @RequestBody ChangePayload change) {
        var systemUser = systemUser(systemUserId);
        form.check(change);
        return switch (intake.verify(change.from(caller, systemUser))) {
            case ChangeVerification.Verified verified ->
                ResponseEntity.ok(RemainingChangePayload.of(verified.systemUser(), verified.effect()));
            case ChangeVerification.Refused refused ->
                ChangeRefusalProblems.problem(refused.refusal()).toResponse();
        };
    }

    @DeleteMapping("/{requestId}")
    @RequiresScope(REQUEST_WRITE)
    @Operation(
            operationId = "withdrawChangeRequest",
            summary = "Take a change request back",
            description = "What has been approved stays as it was changed. The id cannot be used again.")
    @Answers(
            value = 202,
            problems = {ProblemCode.REQUEST_NOT_FOUND})
    ResponseEntity<?> withdraw(Vendor caller, @PathVariable String requestId) {
        return intake.withdraw(id(requestId), caller.number()).isPresent()
                ? ResponseEntity.accepted().build()
                : Problem.of(ProblemCode.REQUEST_NOT_FOUND).toResponse();
    }

    static ChangeRequestId id(String requestId) {
        return ChangeRequestId.parse(AddressedId.dashed(requestId))
                .orElseThrow(() -> MalformedInput.in("requestId", "must be a UUID"));
    }

    private static SystemUserId systemUser(String id) {
        return SystemUserId.parse(AddressedId.dashed(id))
                .orElseThrow(() -> MalformedInput.in(SYSTEM_USER_ID, "must be a UUID"));
    }

    private ResponseEntity<?> answer(ChangeSubmission submission) {
        return switch (submission) {
            case ChangeSubmission.Created created -> created(created.request());
            case ChangeSubmission.Repeated repeated -> ResponseEntity.ok(again(repeated));
            case ChangeSubmission.NoChangeNeeded nothing -> ResponseEntity.ok(ChangeRequestPayload.unneeded(nothing));
            case ChangeSubmission.Refused refused ->
                ChangeRefusalProblems.problem(refused.refusal()).toResponse();
        };
    }

    private ResponseEntity<?> created(ChangeRequest request) {
        var location = URI.create(installation.baseUrl().to(CHANGE_REQUESTS + "/" + request.id()));
        return ResponseEntity.created(location)
                .body(ChangeRequestPayload.of(request, requests.hasTimedOut(request), confirmUrl.of(request)));
    }

    private ChangeRequestPayload again(ChangeSubmission.Repeated repeated) {
        var request = repeated.request();
        return ChangeRequestPayload.again(
                request, requests.hasTimedOut(request), confirmUrl.of(request), repeated.differs());
    }
}
