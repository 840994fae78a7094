package no.systembruker.api.security;

import static java.util.Collections.enumeration;
import static java.util.Collections.unmodifiableMap;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets the names in a question be spelt in any case, as the words of its address may be. A name that is given in two spellings
 * has the values of both.
 */
class NamesInAnyCase implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Question((HttpServletRequest) request), response);
    }

    /** Reads the parameters no sooner than they are asked for: where they cannot be read, the handlers' failures are heard of. */
    private static final class Question extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> parameters;

        Question(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (parameters == null) {
                parameters = unmodifiableMap(inAnyCase(super.getParameterMap()));
            }
            return parameters;
        }

        private static Map<String, String[]> inAnyCase(Map<String, String[]> parameters) {
            var values = new TreeMap<String, String[]>(String.CASE_INSENSITIVE_ORDER);
            parameters.forEach((name, given) -> values.merge(name, given, Question::both));
            return values;
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
