package no.systembruker.api.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Sends an answer when it is complete: at one stroke and with its length, not in pieces as it is written. */
class WholeAnswers implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Held((HttpServletResponse) response));
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
