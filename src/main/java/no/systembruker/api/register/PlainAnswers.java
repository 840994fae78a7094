package no.systembruker.api.register;

import no.systembruker.api.problem.TextAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The answers of the register that are no JSON. */
final class PlainAnswers {

    private PlainAnswers() {}

    static ResponseEntity<?> forbidden() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    static ResponseEntity<?> text(HttpStatus status, String words) {
        return TextAnswer.of(status, words);
    }

    static ResponseEntity<?> notFound(String systemId) {
        return text(HttpStatus.NOT_FOUND, "System with ID '%s' not found.".formatted(systemId));
    }
}
