package no.systembruker.sandbox.service;

import no.systembruker.token.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** How the demo service says no: RFC 6750 where the token is at fault, a plain problem where it is not. */
final class Refusals {

    private static final String REALM = "systembruker";

    private Refusals() {}

    static ResponseEntity<Object> of(Refusal refusal) {
        var answer = ResponseEntity.status(refusal.status());
        refusal.challenge(REALM).ifPresent(challenge -> answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge));
        refusal.retryAfter()
                .ifPresent(pause -> answer.header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds())));
        return problem(
                answer, ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(refusal.status()), refusal.description()));
    }

    static ResponseEntity<Object> notAnOrganisationNumber() {
        return problem(HttpStatus.BAD_REQUEST, "The path must end in an organisation number of nine digits");
    }

    /** Nothing is wrong with the token, so there is no challenge; why, is between us and our log. */
    static ResponseEntity<Object> notPermitted() {
        return problem(HttpStatus.FORBIDDEN, "The system user has no access to this service for this organisation");
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
        return problem(ResponseEntity.status(status), ProblemDetail.forStatusAndDetail(status, detail));
    }

    private static ResponseEntity<Object> problem(ResponseEntity.BodyBuilder answer, ProblemDetail problem) {
        return answer.cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
