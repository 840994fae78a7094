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
import no.systembruker.DatabaseOutOfReach;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The page that tells of a failing database is made without a session, which would be asked for there again. When the database
 * cannot be reached at all, the page says that we are soon back.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionsOutOfReach extends OncePerRequestFilter {

    private static final String LOADED = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

    static boolean isTold(HttpServletRequest request) {
        var failure = failure(request);
        return DatabaseOutOfReach.isBehind(failure)
                || Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
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
        if (DatabaseOutOfReach.isBehind(failure(request))) {
            askToWait(request, response);
        }
        chain.doFilter(request, response);
    }

    private static void askToWait(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseOutOfReach.PAUSE.toSeconds()));
    }

    /** What the page is to tell of; nothing, where no failure led to it. */
    private static @Nullable Throwable failure(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? failure
                : null;
    }

    private static boolean isOfTheDatabase(Throwable cause) {
        return cause instanceof DataAccessException || cause instanceof TransactionException;
    }
}
