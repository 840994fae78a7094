package no.systembruker.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Errors of the sandbox's programmatic doors, unknown paths and methods included, as problem details. */
@Sandbox
@Component
class SandboxProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxProblems.class);
    private static final List<String> DOORS =
            List.of("/sandbox/api/", "/sandbox/maskinporten/", "/sandbox/idporten/", "/sandbox/service/");

    private final JsonMapper json;

    SandboxProblems(JsonMapper json) {
        this.json = json;
    }

    /** Before the resolvers of Spring MVC and of the other doors. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (DOORS.stream().noneMatch(request.getRequestURI()::startsWith) || response.isCommitted()) {
            return null;
        }
        write(fault, response);
        return new ModelAndView();
    }

    private void write(Exception fault, HttpServletResponse response) {
        if (fault instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            write(known.getBody(), response);
        } else if (fault instanceof InvalidParameterException) {
            write(
                    ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The parameters cannot be decoded."),
                    response);
        } else {
            LOG.error("A call to the sandbox failed", fault);
            write(ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR), response);
        }
    }

    private void write(ProblemDetail problem, HttpServletResponse response) {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            response.getOutputStream().write(json.writeValueAsBytes(members(problem)));
        } catch (IOException callerIsGone) {
            LOG.debug("Nobody waits for the answer", callerIsGone);
        }
    }

    private static Map<String, Object> members(ProblemDetail problem) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "about:blank");
        if (problem.getTitle() != null) {
            members.put("title", problem.getTitle());
        }
        members.put("status", problem.getStatus());
        if (problem.getDetail() != null) {
            members.put("detail", problem.getDetail());
        }
        if (problem.getProperties() != null) {
            members.putAll(problem.getProperties());
        }
        return members;
    }
}
