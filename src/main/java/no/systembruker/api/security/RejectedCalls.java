package no.systembruker.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.systembruker.api.ApiDoor;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemWriter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers calls that are turned away before any door is reached: by a method nobody knows, to an address with a NUL in it. */
@Component
class RejectedCalls implements RequestRejectedHandler {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.values());

    private final ProblemWriter problems;

    RejectedCalls(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
            throws IOException {
        var status = METHODS.contains(HttpMethod.valueOf(request.getMethod()))
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.METHOD_NOT_ALLOWED;
        if (ApiDoor.leadsTo(request)) {
            problems.write(Problem.plain(status), response);
        } else {
            response.sendError(status.value());
        }
    }
}
