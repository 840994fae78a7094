package no.systembruker.portal.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an answer that another provider gave, before its code is used: RFC 9207. */
class ResponseIssuerFilter extends OncePerRequestFilter {

    private static final RequestMatcher CALLBACK = pathPattern(SignInAddresses.CALLBACK);

    private final IdPorten idPorten;
    private final PendingSignIns pending;
    private final AuthenticationFailureHandler failure;

    ResponseIssuerFilter(IdPorten idPorten, PendingSignIns pending, AuthenticationFailureHandler failure) {
        this.idPorten = idPorten;
        this.pending = pending;
        this.failure = failure;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CALLBACK.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            check(request, response);
        } catch (AuthenticationException refused) {
            failure.onAuthenticationFailure(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }

    private void check(HttpServletRequest request, HttpServletResponse response) {
        if (pending.loadAuthorizationRequest(request) != null && !isFromIdPorten(request)) {
            pending.removeAuthorizationRequest(request, response);
            throw new SignInRefusedException(SignInProblem.NOT_TRUSTED);
        }
    }

    private boolean isFromIdPorten(HttpServletRequest request) {
        var issuers = request.getParameterValues("iss");
        return issuers == null
                ? !idPorten.namesItsIssuer()
                : issuers.length == 1 && issuers[0].equals(idPorten.issuer());
    }
}
