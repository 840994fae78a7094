package no.systembruker.api.problem;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Where the platform answers in plain text instead of JSON. */
public final class TextAnswer {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private TextAnswer() {}

    public static ResponseEntity<?> of(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(TEXT).body(words);
    }
}
