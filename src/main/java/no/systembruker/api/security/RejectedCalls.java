package no.systembruker.api.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.systembruker.api.ApiDoor;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers calls to the API whose addresses are turned away before any door is reached, such as one with a NUL in it. */
@Component
class RejectedCalls implements RequestRejectedHandler {

    private final RequestRejectedHandler otherDoors = new HttpStatusRequestRejectedHandler();
    private final ProblemWriter problems;

    RejectedCalls(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
            throws IOException, ServletException {
        if (ApiDoor.leadsTo(request)) {
            problems.write(Problem.plain(HttpStatus.BAD_REQUEST), response);
        } else {
            otherDoors.handle(request, response, rejection);
        }
    }
}
