package no.systembruker.sandbox.api;

import java.util.Map;
import java.util.regex.Pattern;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.sandbox.Sandbox;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers a synthetic organisation, a sub-unit when {@code parent} names its main unit. */
@Sandbox
@RestController
class SandboxOrganisationApi {

    private static final Pattern FORM = Pattern.compile("[A-ZÆØÅ]{2,10}");

    private final PartyRegistration registration;
    private final PartyRegister register;

    SandboxOrganisationApi(PartyRegistration registration, PartyRegister register) {
        this.registration = registration;
        this.register = register;
    }

    @PostMapping("/sandbox/api/organisations")
    ResponseEntity<Map<String, Object>> create(Fields body) {
        var number = body.organisationNumber("orgNumber");
        var name = body.text("name", 255);
        var form = body.text("form", 10, FORM, "must be a code of the business register such as AS, ENK or BEDR");
        var parent = body.optionalOrganisationNumber("parent");
        if (parent.isPresent() && parent.flatMap(register::organisation).isEmpty()) {
            body.fault("parent", "is not registered");
        }
        body.check();
        return Registered.answer(
                () -> registration.registerOrganisation(
                        number.orElseThrow(), name.orElseThrow(), form.orElseThrow(), parent),
                Map.of("orgNumber", number.orElseThrow().value()));
    }
}
