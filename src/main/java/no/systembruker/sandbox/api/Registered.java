package no.systembruker.sandbox.api;

import java.util.Map;
import java.util.function.Supplier;
import no.systembruker.party.PartyRegistration.Outcome;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The answer to a registration that may be repeated: 201 the first time, 200 after that. */
final class Registered {

    private Registered() {}

    static ResponseEntity<Map<String, Object>> answer(Supplier<Outcome> registration, Map<String, Object> body) {
        var status = switch (outcome(registration)) {
            case CREATED -> HttpStatus.CREATED;
            case EXISTED -> HttpStatus.OK;
        };
        return ResponseEntity.status(status).body(body);
    }

    /** Of two at once, the database lets one through; for the other it is there already. */
    private static Outcome outcome(Supplier<Outcome> registration) {
        try {
            return registration.get();
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            return Outcome.EXISTED;
        }
    }
}
