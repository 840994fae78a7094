package no.systembruker.portal.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.systembruker.portal.language.LanguageChoice;
import no.systembruker.portal.signin.LocalPath;
import no.systembruker.portal.signin.SignInAddresses;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** A page that takes a sign-in leads to it and is remembered; a fragment reloads its page; a form tells it was not sent. */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final NotSent notSent;

    SignInEntryPoint(NotSent notSent) {
        this.notSent = notSent;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            notSent.tell(request, response);
        } else if (Htmx.asks(request)) {
            response.setHeader(Htmx.REFRESH, "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(LanguageChoice.carry(request, SignInAddresses.signInFor(LocalPath.of(request))));
        }
    }
}
