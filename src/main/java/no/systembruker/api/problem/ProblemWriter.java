package no.systembruker.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.systembruker.api.json.ApiJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes problems where no converter is at hand. */
@Component
public class ProblemWriter {

    private final ApiJson json;

    ProblemWriter(ApiJson json) {
        this.json = json;
    }

    public void write(Problem problem, HttpServletResponse response) throws IOException {
        var body = json.mapper().writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
