package no.systembruker.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.systembruker.DatabaseOutOfReach;
import no.systembruker.api.ApiDoor;
import no.systembruker.api.json.MalformedInput;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;

/**
 * Answers what went wrong at this door, in its own style. Not an advice: an advice for one door does not hear of calls that
 * met no handler, and those are answered here too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFailures implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private final ProblemWriter writer;

    ApiFailures(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ApiDoor.leadsTo(request) || response.isCommitted()) {
            return null;
        }
        try {
            answer(failure, response);
        } catch (IOException callerHasGone) {
            LOG.debug("Nobody was there to hear of a failure", callerHasGone);
        }
        return new ModelAndView();
    }

    private void answer(Exception failure, HttpServletResponse response) throws IOException {
        response.reset();
        if (failure instanceof ErrorResponse framework) {
            framework.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (DatabaseOutOfReach.isBehind(failure)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseOutOfReach.PAUSE.toSeconds()));
        }
        writer.write(problem(failure), response);
    }

    private static Problem problem(Exception failure) {
        return switch (failure) {
            case MalformedInput malformed -> Problem.malformed(malformed.errors());
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MissingServletRequestParameterException missing ->
                Problem.malformed(Map.of(missing.getParameterName(), List.of("must be given")));
            case InvalidParameterException unreadable -> Problem.plain(HttpStatus.BAD_REQUEST);
            case ErrorResponse framework -> Problem.plain(framework.getStatusCode());
            default -> unexpected(failure);
        };
    }

    private static Problem unreadable(HttpMessageNotReadableException unreadable) {
        var field = unreadable.getMostSpecificCause() instanceof JacksonException fault ? JsonField.of(fault) : "";
        return Problem.malformed(
                Map.of(field.isEmpty() ? "$" : field, List.of("could not be read as JSON of the right type")));
    }

    private static Problem unexpected(Exception failure) {
        var isOutOfReach = DatabaseOutOfReach.isBehind(failure);
        var problem = Problem.plain(isOutOfReach ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR);
        LOG.error("The API failed, trace id {}", problem.traceId(), failure);
        return problem;
    }
}
