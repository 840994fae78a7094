package no.systembruker.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends an answer when it is complete: at one stroke and with its length, not in pieces as it is written. */
class WholeAnswers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Held(response));
    }

    private static final class Held extends HttpServletResponseWrapper {

        Held(HttpServletResponse response) {
            super(response);
        }

        /** Whoever asks for this has no more to say. The server sends what there is when the call is over. */
        @Override
        public void flushBuffer() {}
    }
}
