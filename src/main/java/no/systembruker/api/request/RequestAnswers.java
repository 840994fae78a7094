package no.systembruker.api.request;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.systembruker.SystembrukerProperties;
import no.systembruker.api.AddressedId;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.security.Vendor;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.ConfirmUrl;
import no.systembruker.request.Difference;
import no.systembruker.request.NewRequest;
import no.systembruker.request.RequestId;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.Requests;
import no.systembruker.request.Submission;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a vendor is answered about its requests, alike for both kinds; one of the other kind is not found. */
@Component
class RequestAnswers {

    private static final String LOCATION = "/authentication/api/v1/systemuser/request/";

    private final RequestIntake intake;
    private final Requests requests;
    private final RequestPages pages;
    private final Systems systems;
    private final ConfirmUrl confirmUrl;
    private final SystembrukerProperties installation;

    RequestAnswers(
            RequestIntake intake,
            Requests requests,
            RequestPages pages,
            Systems systems,
            ConfirmUrl confirmUrl,
            SystembrukerProperties installation) {
        this.intake = intake;
        this.requests = requests;
        this.pages = pages;
        this.systems = systems;
        this.confirmUrl = confirmUrl;
        this.installation = installation;
    }

    static RequestId id(String requestId) {
        return RequestId.parse(AddressedId.dashed(requestId))
                .orElseThrow(() -> MalformedInput.in("requestId", "must be a UUID"));
    }

    ResponseEntity<?> submit(NewRequest request) {
        return switch (intake.submit(request)) {
            case Submission.Created created ->
                ResponseEntity.created(location(created.request())).body(payload(created.request(), List.of()));
            case Submission.Repeated repeated -> ResponseEntity.ok(payload(repeated.request(), repeated.differs()));
            case Submission.Refused refused ->
                RefusalProblems.problem(refused.refusal()).toResponse();
        };
    }

    ResponseEntity<?> show(Vendor caller, SystemUserKind kind, String requestId) {
        return answer(caller, kind, requests.find(id(requestId)));
    }

    ResponseEntity<?> showByExternalRef(
            Vendor caller, SystemUserKind kind, String systemId, String orgNo, String externalRef) {
        return SystemId.parse(systemId)
                .filter(system -> isOf(caller, system))
                .<ResponseEntity<?>>map(system -> answer(caller, kind, find(system, orgNo, externalRef)))
                .orElseGet(() -> Problem.of(ProblemCode.SYSTEM_NOT_FOUND).toResponse());
    }

    ResponseEntity<?> list(Vendor caller, SystemUserKind kind, String systemId, @Nullable String token) {
        return SystemId.parse(systemId)
                .filter(system -> isOf(caller, system))
                .filter(system -> systems.find(system).isPresent())
                .<ResponseEntity<?>>map(system -> ResponseEntity.ok(pages.page(system, kind, token)))
                .orElseGet(() -> Problem.of(ProblemCode.SYSTEM_NOT_FOUND).toResponse());
    }

    private Optional<SystemUserRequest> find(SystemId system, String orgNo, String externalRef) {
        return OrganisationNumber.parse(orgNo)
                .flatMap(owner -> ExternalRef.parse(externalRef, owner)
                        .flatMap(reference -> requests.find(new SystemUserKey(system, owner, reference))));
    }

    private ResponseEntity<?> answer(Vendor caller, SystemUserKind kind, Optional<SystemUserRequest> found) {
        return found.filter(request -> request.kind() == kind)
                .<ResponseEntity<?>>map(request -> isOf(caller, request.key().system())
                        ? ResponseEntity.ok(payload(request, List.of()))
                        : Problem.of(ProblemCode.SYSTEM_NOT_FOUND).toResponse())
                .orElseGet(() -> Problem.of(ProblemCode.REQUEST_NOT_FOUND).toResponse());
    }

    private static boolean isOf(Vendor caller, SystemId system) {
        return system.vendor().equals(caller.number());
    }

    /** Not the vendor's own address of the request but the platform's, which clients may have come to rely on. */
    private URI location(SystemUserRequest request) {
        return URI.create(installation.baseUrl().to(LOCATION + request.id()));
    }

    private RequestPayload payload(SystemUserRequest request, List<Difference> differs) {
        return RequestPayload.of(request, confirmUrl.of(request), requests.hasTimedOut(request), differs);
    }
}
