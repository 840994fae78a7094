package no.systembruker.portal.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** The page that tells of a database out of reach is made without a session, which would be asked for there again. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionsOutOfReach extends OncePerRequestFilter {

    private static final String LOADED = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

    static boolean isTold(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(SessionsOutOfReach::isOfTheDatabase);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTold(request)) {
            request.removeAttribute(LOADED);
        }
        chain.doFilter(request, response);
    }

    private static boolean isOfTheDatabase(Throwable cause) {
        return cause instanceof DataAccessException || cause instanceof TransactionException;
    }
}
