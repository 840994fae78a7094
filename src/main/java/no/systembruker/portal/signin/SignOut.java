package no.systembruker.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.SystembrukerProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the session at ID-porten too, after our own is gone; the browser comes back to the start page. We say who we are by our
 * client id: the id_token would do as well, but holds the person number, and would have to be kept until now.
 */
@Component
class SignOut implements LogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(SignOut.class);

    private final IdPorten idPorten;
    private final SystembrukerProperties installation;

    SignOut(IdPorten idPorten, SystembrukerProperties installation) {
        this.idPorten = idPorten;
        this.installation = installation;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication leaving)
            throws IOException {
        var next =
                leaving != null && leaving.getPrincipal() instanceof SignedIn ? endSession() : Optional.<String>empty();
        response.sendRedirect(next.orElse(LocalPath.START.value()));
    }

    private Optional<String> endSession() {
        try {
            return idPorten.endSessionEndpoint().map(this::endSession);
        } catch (RuntimeException unreachable) {
            log.warn("Signed out here only, as ID-porten cannot be reached", unreachable);
            return Optional.empty();
        }
    }

    private String endSession(URI endpoint) {
        return UriComponentsBuilder.fromUri(endpoint)
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(
                        idPorten.clientId(), installation.baseUrl().to(LocalPath.START.value()), UUID.randomUUID())
                .toUriString();
    }
}
