package no.systembruker.api.security;

import static java.util.Collections.enumeration;
import static java.util.Collections.unmodifiableMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the names in a question be spelt in any case, as the words of its address may be. A name that is given in two spellings
 * has the values of both.
 */
class NamesInAnyCase extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Question(request), response);
    }

    /** Reads the parameters no sooner than they are asked for: where they cannot be read, the handlers' failures are heard of. */
    private static final class Question extends HttpServletRequestWrapper {

        Question(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var values = new TreeMap<String, String[]>(String.CASE_INSENSITIVE_ORDER);
            super.getParameterMap().forEach((name, given) -> values.merge(name, given, Question::both));
            return unmodifiableMap(values);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return enumeration(getParameterMap().keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        private static String[] both(String[] some, String[] others) {
            return Stream.of(some, others).flatMap(Stream::of).toArray(String[]::new);
        }
    }
}
