package no.systembruker.api.changerequest;

import static no.systembruker.api.security.Scope.REQUEST_READ;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Vendor;
import no.systembruker.changerequest.ChangeConfirmUrl;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A vendor reads what it has asked to have changed, and what came of it. */
@RestController
@Tag(name = "Change requests")
@RequestMapping(ChangeRequestApi.CHANGE_REQUESTS + "/vendor")
class ChangeRequestLookupApi {

    private final ChangeRequests requests;
    private final Systems systems;
    private final ChangeRequestPages pages;
    private final ChangeConfirmUrl confirmUrl;

    ChangeRequestLookupApi(
            ChangeRequests requests, Systems systems, ChangeRequestPages pages, ChangeConfirmUrl confirmUrl) {
        this.requests = requests;
        this.systems = systems;
        this.pages = pages;
        this.confirmUrl = confirmUrl;
    }

    @GetMapping("/{requestId}")
    @RequiresScope(REQUEST_READ)
    @Operation(operationId = "showChangeRequest", summary = "Read a change request")
    @Answers(
            with = ChangeRequestPayload.class,
            problems = {ProblemCode.REQUEST_NOT_FOUND})
    ResponseEntity<?> show(Vendor caller, @PathVariable String requestId) {
        return answer(requests.find(ChangeRequestApi.id(requestId))
                .filter(request -> isOf(caller, request.key().system())));
    }

    @GetMapping("/byexternalref/{systemId}/{orgNo}/{externalRef}")
    @RequiresScope(REQUEST_READ)
    @Operation(
            operationId = "showChangeRequestByExternalRef",
            summary = "Read the newest change request for a reference",
            description = "The customer’s number is the reference of system users that were given none.")
    @Answers(
            with = ChangeRequestPayload.class,
            problems = {ProblemCode.REQUEST_NOT_FOUND, ProblemCode.SYSTEM_NOT_FOUND})
    ResponseEntity<?> showByExternalRef(
            Vendor caller,
            @PathVariable String systemId,
            @PathVariable String orgNo,
            @PathVariable String externalRef) {
        return ofOwn(caller, systemId)
                .<ResponseEntity<?>>map(system -> answer(find(system, orgNo, externalRef)))
                .orElseGet(ChangeRequestLookupApi::unknownSystem);
    }

    @GetMapping("/bysystem/{systemId}")
    @RequiresScope(REQUEST_READ)
    @Operation(
            operationId = "listChangeRequests",
            summary = "List a system’s change requests",
            description =
                    "Page by page, oldest first; follow links.next until there is none. Without the links to confirm.")
    @Answers(
            with = ChangeRequestsPayload.class,
            problems = {ProblemCode.SYSTEM_NOT_FOUND})
    ResponseEntity<?> list(
            Vendor caller, @PathVariable String systemId, @RequestParam(defaultValue = "") String token) {
        return ofOwn(caller, systemId)
                .filter(system -> systems.find(system).isPresent())
                .<ResponseEntity<?>>map(system -> ResponseEntity.ok(pages.page(system, token)))
                .orElseGet(ChangeRequestLookupApi::unknownSystem);
    }

    private Optional<ChangeRequest> find(SystemId system, String orgNo, String externalRef) {
        return OrganisationNumber.parse(orgNo)
                .flatMap(owner -> ExternalRef.parse(externalRef, owner)
                        .flatMap(reference -> requests.find(new SystemUserKey(system, owner, reference))));
    }

    private ResponseEntity<?> answer(Optional<ChangeRequest> found) {
        return found.<ResponseEntity<?>>map(request -> ResponseEntity.ok(
                        ChangeRequestPayload.of(request, requests.hasTimedOut(request), confirmUrl.of(request))))
                .orElseGet(() -> Problem.of(ProblemCode.REQUEST_NOT_FOUND).toResponse());
    }

    private static Optional<SystemId> ofOwn(Vendor caller, String systemId) {
        return SystemId.parse(systemId).filter(system -> isOf(caller, system));
    }

    private static boolean isOf(Vendor caller, SystemId system) {
        return system.vendor().equals(caller.number());
    }

    private static ResponseEntity<?> unknownSystem() {
        return Problem.of(ProblemCode.SYSTEM_NOT_FOUND).toResponse();
    }
}
