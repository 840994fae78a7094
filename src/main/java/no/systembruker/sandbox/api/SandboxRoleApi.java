package no.systembruker.sandbox.api;

import java.util.Map;
import java.util.Optional;
import no.systembruker.party.Organisation;
import no.systembruker.party.Party;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.Role;
import no.systembruker.sandbox.Sandbox;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives and takes roles in an organisation; the holder is a person or an organisation. */
@Sandbox
@RestController
@RequestMapping("/sandbox/api/roles")
class SandboxRoleApi {

    private static final int PERSON_NUMBER_LENGTH = 11;

    private final PartyRegistration registration;
    private final PartyRegister register;

    SandboxRoleApi(PartyRegistration registration, PartyRegister register) {
        this.registration = registration;
        this.register = register;
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> create(Fields body) {
        var holding = read(body);
        return Registered.answer(
                () -> registration.giveRole(holding.role(), holding.organisation(), holding.holder()),
                Map.of(
                        "role", holding.role().code(),
                        "organisation", holding.organisation().number().value()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Fields body) {
        var holding = read(body);
        registration.takeRole(holding.role(), holding.organisation(), holding.holder());
    }

    /** A role, where and whose. */
    private record Holding(Role role, Organisation organisation, Party holder) {}

    private Holding read(Fields body) {
        var role = role(body);
        var organisation = organisation(body, "organisation");
        var holder = holder(body);
        body.check();
        return new Holding(role.orElseThrow(), organisation.orElseThrow(), holder.orElseThrow());
    }

    private static Optional<Role> role(Fields body) {
        return body.text("role", 40)
                .flatMap(code ->
                        Role.ofCode(code).or(() -> body.fault("role", "is not a role code that is known here")));
    }

    private Optional<Organisation> organisation(Fields body, String field) {
        return body.organisationNumber(field)
                .flatMap(number -> register.organisation(number).or(() -> body.fault(field, "is not registered")));
    }

    private Optional<? extends Party> holder(Fields body) {
        var isPerson = body.optionalText("holder", 255)
                .filter(text -> text.length() == PERSON_NUMBER_LENGTH)
                .isPresent();
        return isPerson
                ? body.personNumber("holder")
                        .flatMap(number -> register.person(number).or(() -> body.fault("holder", "is not registered")))
                : organisation(body, "holder");
    }
}
