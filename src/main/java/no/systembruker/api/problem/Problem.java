package no.systembruker.api.problem;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.systembruker.api.json.Payload;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer that is not what was asked for (api.md §2). Every one can be found again in the log by its trace id. */
public sealed interface Problem extends Payload {

    int status();

    String traceId();

    default ResponseEntity<Problem> toResponse() {
        return ResponseEntity.status(status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }

    static Problem of(ProblemCode code) {
        return of(code, Map.of());
    }

    static Problem of(ProblemCode code, Map<String, String> extensions) {
        var status = code.status();
        return new Coded(
                code.urn(),
                code.title(),
                status.value(),
                code.code(),
                status.getReasonPhrase(),
                TraceId.next(),
                extensions);
    }

    static Problem invalid(List<ValidationError> errors) {
        return new Invalid(errors, TraceId.next());
    }

    /** What the platform's framework says of a call that it cannot read. */
    static Problem malformed(Map<String, List<String>> errors) {
        return new Malformed(errors, TraceId.next());
    }

    /** Of texts that the core cannot keep. */
    static Problem unusable(List<String> members) {
        return malformed(members.stream()
                .collect(toMap(Function.identity(), member -> List.of("is too long, or has control characters"))));
    }

    static Problem plain(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        var title = known == null ? "Status " + status.value() : known.getReasonPhrase();
        return new Plain(title, status.value(), TraceId.next());
    }

    /** One of the platform's numbered problems. */
    record Coded(
            String type,
            String title,
            int status,
            String code,
            String statusDescription,
            String traceId,
            @JsonAnyGetter @Schema(hidden = true) Map<String, String> extensions)
            implements Problem {

        public Coded {
            extensions = Map.copyOf(extensions);
        }
    }

    /** What was sent could be read, and may not be so: everything that is wrong with it. */
    record Invalid(
            String type,
            String title,
            int status,
            String code,
            String statusDescription,
            List<ValidationError> validationErrors,
            String traceId)
            implements Problem {

        Invalid(List<ValidationError> errors, String traceId) {
            this(
                    "urn:altinn:error:STD-00000",
                    "One or more validation errors occurred.",
                    400,
                    "STD-00000",
                    "Bad Request",
                    List.copyOf(errors),
                    traceId);
        }
    }

    record Malformed(String type, String title, int status, Map<String, List<String>> errors, String traceId)
            implements Problem {

        Malformed(Map<String, List<String>> errors, String traceId) {
            this(
                    "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1",
                    "One or more validation errors occurred.",
                    400,
                    errors,
                    traceId);
        }
    }

    record Plain(String type, String title, int status, String traceId) implements Problem {

        Plain(String title, int status, String traceId) {
            this("about:blank", title, status, traceId);
        }
    }
}
