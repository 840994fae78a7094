package no.systembruker.api.register;

import static no.systembruker.api.security.Scope.REGISTER_ADMIN;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import no.systembruker.api.json.FormCheck;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ValidationCode;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Vendor;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Registration;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.register.Systems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A vendor's systems in the register. */
@Tag(name = "System register")
@RestController
@RequestMapping("/authentication/api/v1/systemregister/vendor")
class SystemRegisterApi {

    private final SystemRegister register;
    private final Systems systems;
    private final FormCheck form;
    private final Edits edits;

    SystemRegisterApi(SystemRegister register, Systems systems, FormCheck form, Edits edits) {
        this.register = register;
        this.systems = systems;
        this.form = form;
        this.edits = edits;
    }

    @PostMapping
    @RequiresScope({REGISTER_WRITE, REGISTER_ADMIN})
    @Operation(
            operationId = "registerSystem",
            summary = "Register a system",
            description = "A 403 without a body: the vendor in the body is not the caller.")
    @Answers(
            with = UUID.class,
            validations = {
                ValidationCode.VENDOR,
                ValidationCode.ID_WITHOUT_VENDOR,
                ValidationCode.ID_TAKEN,
                ValidationCode.SPACE_IN_ID,
                ValidationCode.CLIENT_ID_TAKEN,
                ValidationCode.CLIENT_ID_REPEATED,
                ValidationCode.UNSAFE_REDIRECT,
                ValidationCode.UNKNOWN_RESOURCE,
                ValidationCode.RIGHT_REPEATED,
                ValidationCode.NOT_A_RESOURCE,
                ValidationCode.RESOURCE_NOT_DELEGABLE,
                ValidationCode.PACKAGE_REPEATED,
                ValidationCode.INVALID_PACKAGE,
                ValidationCode.CLIENT_ONLY_PACKAGE
            },
            plainly = 409)
    ResponseEntity<?> register(Vendor caller, @RequestBody SystemPayload system) {
        form.check(system, Sender.class);
        return system.vendor()
                .number()
                .<ResponseEntity<?>>map(
                        owner -> caller.mayActFor(owner) ? register(caller, owner, system) : PlainAnswers.forbidden())
                .orElseGet(() ->
                        Problem.invalid(List.of(ValidationCode.VENDOR.error())).toResponse());
    }

    @GetMapping
    @RequiresScope({REGISTER_WRITE, REGISTER_ADMIN})
    @Operation(operationId = "listSystems", summary = "List the vendor’s systems")
    @Answers(with = SystemsPayload.class)
    SystemsPayload list(Vendor caller) {
        return SystemsPayload.of(systems.ofVendor(caller.number()));
    }

    @GetMapping("/{systemId}")
    @RequiresScope({REGISTER_WRITE, REGISTER_ADMIN})
    @Operation(operationId = "showSystem", summary = "Read a system", description = "Also one that has been deleted.")
    @Answers(with = RegisteredSystemPayload.class, plainly = 404)
    ResponseEntity<?> show(Vendor caller, @PathVariable String systemId) {
        return SystemId.parse(systemId)
                .flatMap(systems::find)
                .<ResponseEntity<?>>map(system -> caller.mayActFor(system.vendor())
                        ? ResponseEntity.ok(RegisteredSystemPayload.of(system))
                        : PlainAnswers.forbidden())
                .orElseGet(() -> Problem.plain(HttpStatus.NOT_FOUND).toResponse());
    }

    private ResponseEntity<?> register(Vendor caller, OrganisationNumber owner, SystemPayload system) {
        form.check(system);
        return switch (register.register(system.toRegistration(owner), edits.sending(caller, system))) {
            case Registration.Registered registered -> ResponseEntity.ok(registered.internalId());
            case Registration.Refused refused ->
                RegistrationErrors.problem(refused.problems()).toResponse();
            case Registration.Collided collided ->
                PlainAnswers.text(HttpStatus.CONFLICT, "The System already exist: " + system.id());
        };
    }
}
