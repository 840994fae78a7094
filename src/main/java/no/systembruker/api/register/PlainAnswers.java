package no.systembruker.api.register;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answers of the register that are no JSON. */
final class PlainAnswers {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private PlainAnswers() {}

    static ResponseEntity<?> forbidden() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    static ResponseEntity<?> text(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(TEXT).body(words);
    }

    static ResponseEntity<?> notFound(String systemId) {
        return text(HttpStatus.NOT_FOUND, "System with ID '%s' not found.".formatted(systemId));
    }
}
