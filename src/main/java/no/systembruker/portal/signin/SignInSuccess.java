package no.systembruker.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.systembruker.party.PersonId;
import no.systembruker.portal.language.LanguageChoice;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Back to the page that took a sign-in, in the person's own language. */
@Component
class SignInSuccess implements AuthenticationSuccessHandler {

    private final PersonLanguages languages;

    SignInSuccess(PersonLanguages languages) {
        this.languages = languages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (authentication.getPrincipal() instanceof SignedIn arrived) {
            LanguageChoice.keepInBrowser(languages.of(new PersonId(arrived.person())), request, response);
        }
        response.sendRedirect(
                PendingSignIns.takenUp(request).map(PendingSignIn::returnTo).orElse(LocalPath.START.value()));
    }
}
