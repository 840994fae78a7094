package no.systembruker.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.problem.ValidationCode;
import no.systembruker.api.reference.Answers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets no test pass in which a call answers what the document does not say of it. */
@TestComponent
class DeclaredAnswers extends OncePerRequestFilter {

    private static final Pattern CODE = Pattern.compile("\"code\":\"(AUTH[^\"]+)\"");

    /** What cannot be read, tokens that are missing or wrong, keys that cannot be had: of every call. */
    private static final Set<Integer> OF_EVERY_CALL = Set.of(400, 401, 403, 413, 415, 503);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        var body = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
            check(handler, kept.getStatus(), body);
        }
        kept.copyBodyToResponse();
    }

    private static void check(HandlerMethod handler, int status, String body) {
        var answers = handler.getMethodAnnotation(Answers.class);
        if (answers == null) {
            return;
        }
        var undeclared =
                CODE.matcher(body).results().map(found -> found.group(1)).collect(Collectors.toSet());
        undeclared.removeAll(codes(answers));
        if (!statuses(answers).contains(status) || !undeclared.isEmpty()) {
            throw new AssertionError(
                    "%s answered %d %s, which it does not say of itself".formatted(handler, status, undeclared));
        }
    }

    private static Set<Integer> statuses(Answers answers) {
        var statuses = new HashSet<>(OF_EVERY_CALL);
        IntStream.of(answers.value()).forEach(statuses::add);
        IntStream.of(answers.plainly()).forEach(statuses::add);
        Arrays.stream(answers.problems())
                .forEach(problem -> statuses.add(problem.status().value()));
        return statuses;
    }

    private static Set<String> codes(Answers answers) {
        var codes = new HashSet<>(Set.of(ProblemCode.NO_VENDOR_IN_TOKEN.code()));
        Arrays.stream(answers.problems()).map(ProblemCode::code).forEach(codes::add);
        Arrays.stream(answers.validations()).map(ValidationCode::code).forEach(codes::add);
        return codes;
    }
}
