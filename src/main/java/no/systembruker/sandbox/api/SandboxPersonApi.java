package no.systembruker.sandbox.api;

import java.util.Map;
import no.systembruker.party.PartyRegistration;
import no.systembruker.sandbox.Sandbox;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers a synthetic person, who can then sign in. */
@Sandbox
@RestController
class SandboxPersonApi {

    private final PartyRegistration registration;

    SandboxPersonApi(PartyRegistration registration) {
        this.registration = registration;
    }

    @PostMapping("/sandbox/api/persons")
    ResponseEntity<Map<String, Object>> create(Fields body) {
        var number = body.personNumber("pid");
        var name = body.text("name", 255);
        body.check();
        return Registered.answer(
                () -> registration.registerPerson(number.orElseThrow(), name.orElseThrow()),
                Map.of("pid", number.orElseThrow().value()));
    }
}
