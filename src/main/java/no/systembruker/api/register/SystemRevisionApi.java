package no.systembruker.api.register;

import static no.systembruker.api.register.DonePayload.DONE;
import static no.systembruker.api.security.Scope.REGISTER_ADMIN;
import static no.systembruker.api.security.Scope.REGISTER_WRITE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import no.systembruker.api.json.FormCheck;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ValidationCode;
import no.systembruker.api.reference.Answers;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Vendor;
import no.systembruker.register.ChangeLog;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Retirement;
import no.systembruker.register.Revision;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.register.Systems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a vendor does with a system that is in the register: change it, delete it, read what has been changed. */
@Tag(name = "System register")
@RestController
@RequestMapping("/authentication/api/v1/systemregister/vendor/{systemId}")
class SystemRevisionApi {

    private final SystemRegister register;
    private final Systems systems;
    private final ChangeLog changes;
    private final FormCheck form;
    private final Edits edits;

    SystemRevisionApi(SystemRegister register, Systems systems, ChangeLog changes, FormCheck form, Edits edits) {
        this.register = register;
        this.systems = systems;
        this.changes = changes;
        this.form = form;
        this.edits = edits;
    }

    @PutMapping
    @RequiresScope({REGISTER_WRITE, REGISTER_ADMIN})
    @Operation(
            operationId = "replaceSystem",
            summary = "Replace all of a system but its id",
            description = "Accesses that customers have given stay as they are.")
    @Answers(
            with = DonePayload.class,
            validations = {
                ValidationCode.ID_OF_ANOTHER_SYSTEM,
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
            plainly = {404, 409})
    ResponseEntity<?> replace(Vendor caller, @PathVariable String systemId, @RequestBody SystemPayload body) {
        return ofOwn(systemId, caller, system -> replace(system.id(), caller, body));
    }

    @PutMapping("/rights")
    @RequiresScope({REGISTER_WRITE, REGISTER_ADMIN})
    @Operation(operationId = "replaceRights", summary = "Replace a system’s single rights")
    @Answers(
            with = DonePayload.class,
            validations = {
                ValidationCode.UNKNOWN_RESOURCE,
                ValidationCode.RIGHT_REPEATED,
                ValidationCode.NOT_A_RESOURCE,
                ValidationCode.RESOURCE_NOT_DELEGABLE
            },
            plainly = {404, 409})
    ResponseEntity<?> replaceRights(Vendor caller, @PathVariable String systemId, @RequestBody RightsPayload body) {
        return ofOwn(systemId, caller, system -> {
            form.check(body);
            return answer(system.id(), register.replaceRights(system.id(), body.rights(), edits.sending(caller, body)));
        });
    }

    @PutMapping("/accesspackages")
    @RequiresScope({REGISTER_WRITE, REGISTER_ADMIN})
    @Operation(operationId = "replaceAccessPackages", summary = "Replace a system’s access packages")
    @Answers(
            with = DonePayload.class,
            validations = {
                ValidationCode.PACKAGE_REPEATED,
                ValidationCode.INVALID_PACKAGE,
                ValidationCode.CLIENT_ONLY_PACKAGE
            },
            plainly = {404, 409})
    ResponseEntity<?> replacePackages(Vendor caller, @PathVariable String systemId, @RequestBody PackagesPayload body) {
        return ofOwn(systemId, caller, system -> {
            form.check(body);
            return answer(system.id(), register.replacePackages(system.id(), body.urns(), edits.sending(caller, body)));
        });
    }

    @DeleteMapping
    @RequiresScope({REGISTER_WRITE, REGISTER_ADMIN})
    @Operation(
            operationId = "deleteSystem",
            summary = "Delete a system",
            description = "Its id stays taken, its client ids are free, and no tokens are made out for it any more.")
    @Answers(with = DonePayload.class, plainly = 409)
    ResponseEntity<?> delete(Vendor caller, @PathVariable String systemId) {
        return ofOwn(systemId, caller, system -> delete(system.id(), caller), SystemRevisionApi::nothingToDelete);
    }

    @GetMapping("/changelog")
    @RequiresScope({REGISTER_WRITE, REGISTER_ADMIN})
    @Operation(
            operationId = "listSystemChanges",
            summary = "Read a system’s change log",
            description =
                    "Newest first. What people do in the portal stands there too, with `systembruker-portal` as client id.")
    @Answers(with = ChangesPayload.class, plainly = 404)
    ResponseEntity<?> changes(Vendor caller, @PathVariable String systemId) {
        return ofOwn(
                systemId, caller, system -> ResponseEntity.ok(ChangesPayload.of(system, changes.of(system), edits)));
    }

    private ResponseEntity<?> ofOwn(
            String systemId, Vendor caller, Function<RegisteredSystem, ResponseEntity<?>> answer) {
        return ofOwn(systemId, caller, answer, () -> PlainAnswers.notFound(systemId));
    }

    private ResponseEntity<?> ofOwn(
            String systemId,
            Vendor caller,
            Function<RegisteredSystem, ResponseEntity<?>> answer,
            Supplier<ResponseEntity<?>> unknown) {
        return SystemId.parse(systemId)
                .flatMap(systems::find)
                .<ResponseEntity<?>>map(
                        system -> caller.mayActFor(system.vendor()) ? answer.apply(system) : PlainAnswers.forbidden())
                .orElseGet(unknown);
    }

    private ResponseEntity<?> replace(SystemId id, Vendor caller, SystemPayload body) {
        form.check(body, Sender.class, Default.class);
        return body.vendor()
                .number()
                .map(owner -> register.replace(id, body.toRegistration(owner), edits.sending(caller, body)))
                .<ResponseEntity<?>>map(revision -> answer(id, revision))
                .orElseGet(() -> PlainAnswers.notFound(id.value()));
    }

    private ResponseEntity<?> delete(SystemId id, Vendor caller) {
        return switch (register.delete(id, edits.sendingNothing(caller))) {
            case Retirement.Deleted deleted -> ResponseEntity.ok(DONE);
            case Retirement.Unknown unknown -> nothingToDelete();
            case Retirement.Collided collided -> overtaken(id);
        };
    }

    private static ResponseEntity<?> answer(SystemId id, Revision revision) {
        return switch (revision) {
            case Revision.Made made -> ResponseEntity.ok(DONE);
            case Revision.Unknown unknown -> PlainAnswers.notFound(id.value());
            case Revision.Retired retired ->
                PlainAnswers.text(HttpStatus.BAD_REQUEST, "Cannot update a system marked as deleted.");
            case Revision.Refused refused ->
                RegistrationErrors.problem(refused.problems()).toResponse();
            case Revision.Collided collided -> overtaken(id);
        };
    }

    private static ResponseEntity<?> overtaken(SystemId id) {
        return PlainAnswers.text(
                HttpStatus.CONFLICT,
                "The system %s, or a client id of it, was changed by somebody else at the same time. Nothing was done: read it and try again."
                        .formatted(id));
    }

    private static ResponseEntity<?> nothingToDelete() {
        return Problem.malformed(Map.of("return", List.of("System not found"))).toResponse();
    }
}
