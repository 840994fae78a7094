package no.systembruker.api.exchange;

import java.time.Duration;
import no.systembruker.api.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer while the keys cannot be had: not the caller's fault, and soon over. */
final class TryLater {

    private TryLater() {}

    static ResponseEntity<?> after(Duration pause) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.plain(HttpStatus.SERVICE_UNAVAILABLE));
    }
}
