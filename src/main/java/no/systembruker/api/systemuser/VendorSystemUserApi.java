package no.systembruker.api.systemuser;

import static no.systembruker.api.security.Scope.REGISTER_WRITE;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.systembruker.api.AddressedId;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Vendor;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The system users of a vendor's own systems. */
@Tag(name = "System users")
@RestController
@RequestMapping(VendorSystemUserApi.SYSTEM_USERS)
class VendorSystemUserApi {

    static final String SYSTEM_USERS = "/authentication/api/v1/systemuser/vendor";

    private final SystemUsers systemUsers;
    private final SystemUserDeletion deletion;
    private final Systems systems;
    private final SystemUserPages pages;

    VendorSystemUserApi(SystemUsers systemUsers, SystemUserDeletion deletion, Systems systems, SystemUserPages pages) {
        this.systemUsers = systemUsers;
        this.deletion = deletion;
        this.systems = systems;
        this.pages = pages;
    }

    @GetMapping("/bysystem/{systemId}")
    @RequiresScope(REGISTER_WRITE)
    @Operation(
            operationId = "listSystemUsers",
            summary = "List a system’s system users",
            description = "Page by page, oldest first; follow links.next until there is none.")
    @Answers(
            with = SystemUsersPayload.class,
            problems = {ProblemCode.SYSTEM_NOT_FOUND})
    ResponseEntity<?> list(
            Vendor caller, @PathVariable String systemId, @RequestParam(required = false) @Nullable String token) {
        return SystemId.parse(systemId)
                .filter(system -> isOf(caller, system))
                .filter(system -> systems.find(system).isPresent())
                .<ResponseEntity<?>>map(system -> ResponseEntity.ok(pages.page(system, token)))
                .orElseGet(() -> Problem.of(ProblemCode.SYSTEM_NOT_FOUND).toResponse());
    }

    @GetMapping("/byquery")
    @RequiresScope(REQUEST_WRITE)
    @Operation(operationId = "findSystemUser", summary = "Find a customer’s system user")
    @Answers(
            with = SystemUserPayload.class,
            problems = {ProblemCode.SYSTEM_USER_NOT_FOUND})
    ResponseEntity<?> showByQuery(
            Vendor caller,
            @RequestParam("system-id") String systemId,
            @RequestParam("orgno") String ownerNumber,
            @RequestParam(name = "external-ref", required = false) @Nullable String externalRef) {
        requireGiven("system-id", systemId);
        requireGiven("orgno", ownerNumber);
        return find(caller, systemId, ownerNumber, externalRef)
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(SystemUserPayload.forVendor(found)))
                .orElseGet(() -> Problem.of(ProblemCode.SYSTEM_USER_NOT_FOUND).toResponse());
    }

    /** Ours alone: the platform lets no vendor hand back what a customer gave. */
    @DeleteMapping("/{systemUserId}")
    @RequiresScope(REQUEST_WRITE)
    @Operation(
            operationId = "handBackSystemUser",
            summary = "Hand a system user back",
            description =
                    "It stops working at once, and the request that it came of is found no more; the customer keeps both in its history.")
    @Answers(
            value = 204,
            problems = {ProblemCode.SYSTEM_USER_NOT_FOUND})
    ResponseEntity<?> handBack(Vendor caller, @PathVariable String systemUserId) {
        var id = SystemUserId.parse(AddressedId.dashed(systemUserId))
                .orElseThrow(() -> MalformedInput.in("systemUserId", "must be a UUID"));
        return deletion.handBack(id, caller.number()).isPresent()
                ? ResponseEntity.noContent().build()
                : Problem.of(ProblemCode.SYSTEM_USER_NOT_FOUND).toResponse();
    }

    private Optional<SystemUser> find(
            Vendor caller, String systemId, String ownerNumber, @Nullable String externalRef) {
        return SystemId.parse(systemId)
                .filter(system -> isOf(caller, system))
                .flatMap(system -> OrganisationNumber.parse(ownerNumber)
                        .flatMap(owner -> ExternalRef.parse(externalRef, owner)
                                .map(reference -> new SystemUserKey(system, owner, reference))))
                .flatMap(systemUsers::find);
    }

    private static boolean isOf(Vendor caller, SystemId system) {
        return system.vendor().equals(caller.number());
    }

    private static void requireGiven(String parameter, String value) {
        if (value.isEmpty()) {
            throw MalformedInput.in(parameter, "must be given");
        }
    }
}
