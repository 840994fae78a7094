package no.systembruker.sandbox.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A body with faults: the name of each faulty field and what is wrong with it. */
class InvalidFields extends ErrorResponseException {

    InvalidFields(Map<String, String> errors) {
        super(HttpStatus.BAD_REQUEST, problem(errors), null);
    }

    private static ProblemDetail problem(Map<String, String> errors) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body has faults, named in errors.");
        problem.setProperty("errors", Map.copyOf(errors));
        return problem;
    }
}
