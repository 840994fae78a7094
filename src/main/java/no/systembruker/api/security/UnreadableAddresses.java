package no.systembruker.api.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import no.systembruker.api.ApiDoor;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers calls to the API that the server itself turns away, for their address cannot be read: with {@code %2F}, {@code %00}
 * or half an escape in it. No filter or handler hears of those, as they belong to no application. Where not even a line of
 * HTTP was understood, there is no address to go by, and the server answers in its own way.
 */
@Component
class UnreadableAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ProblemWriter problems;

    UnreadableAddresses(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                application -> application.getParent().getPipeline().addValve(new ProblemValve(problems)));
    }

    /** Inside of Tomcat's own report of errors, which adds nothing where something is written. */
    private static final class ProblemValve extends ValveBase {

        private final ProblemWriter problems;

        ProblemValve(ProblemWriter problems) {
            super(true);
            this.problems = problems;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (isTurnedAway(response) && ApiDoor.seemsMeant(request.getRequestURI())) {
                answer(response);
            } else {
                getNext().invoke(request, response);
            }
        }

        /** Nothing has been asked yet: a status other than the one to begin with is the server's own. */
        private static boolean isTurnedAway(Response response) {
            return response.getStatus() >= HttpStatus.BAD_REQUEST.value();
        }

        private void answer(Response response) throws IOException {
            response.setSuspended(false);
            problems.write(Problem.plain(HttpStatus.valueOf(response.getStatus())), response);
        }
    }
}
