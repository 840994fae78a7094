package no.systembruker.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Whoever signs in again, for a higher level, must be who was here before; else nobody stays signed in. */
@Component
class SamePerson implements SessionAuthenticationStrategy {

    private final SecurityContextLogoutHandler leave = new SecurityContextLogoutHandler();

    @Override
    public void onAuthentication(Authentication arriving, HttpServletRequest request, HttpServletResponse response) {
        var isSomebodyElse = SignedIn.current()
                .filter(present -> !present.getName().equals(arriving.getName()))
                .isPresent();
        if (isSomebodyElse) {
            leave.logout(request, response, arriving);
            throw new SignInRefusedException(SignInProblem.OTHER_PERSON);
        }
    }
}
