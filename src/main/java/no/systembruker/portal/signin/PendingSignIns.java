package no.systembruker.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The sign-ins that a browser has under way, kept in its session by their state; each can be taken up once. More than one,
 * since several links may be opened at the same time.
 */
@Component
class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String UNDER_WAY = PendingSignIns.class.getName();
    private static final String TAKEN_UP = PendingSignIn.class.getName();
    private static final int MOST = 8;

    /** The sign-in that the browser has just come back from. */
    static Optional<PendingSignIn> takenUp(HttpServletRequest request) {
        return Optional.ofNullable((PendingSignIn) request.getAttribute(TAKEN_UP));
    }

    static PendingSignIn of(OAuth2AuthorizationRequest request) {
        return Objects.requireNonNull((PendingSignIn) request.getAttributes().get(TAKEN_UP));
    }

    static OAuth2AuthorizationRequest.Builder attach(
            OAuth2AuthorizationRequest.Builder request, PendingSignIn pending) {
        return request.attributes(attributes -> attributes.put(TAKEN_UP, pending));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var session = request.getSession(false);
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        return session == null || state == null ? null : underWay(session).get(state);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest signIn, HttpServletRequest request, HttpServletResponse response) {
        if (signIn == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            var all = underWay(session);
            all.put(signIn.getState(), signIn);
            while (all.size() > MOST) {
                all.pollFirstEntry();
            }
            session.setAttribute(UNDER_WAY, all);
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        if (session == null || state == null) {
            return null;
        }
        var signIn = remove(session, state);
        if (signIn != null) {
            request.setAttribute(TAKEN_UP, of(signIn));
        }
        return signIn;
    }

    private static @Nullable OAuth2AuthorizationRequest remove(HttpSession session, String state) {
        synchronized (WebUtils.getSessionMutex(session)) {
            var all = underWay(session);
            var signIn = all.remove(state);
            if (signIn != null) {
                session.setAttribute(UNDER_WAY, all);
            }
            return signIn;
        }
    }

    /** A copy, so that nobody reads what another request is changing. */
    @SuppressWarnings("unchecked")
    private static SequencedMap<String, OAuth2AuthorizationRequest> underWay(HttpSession session) {
        var all = (Map<String, OAuth2AuthorizationRequest>) session.getAttribute(UNDER_WAY);
        return all == null ? new LinkedHashMap<>() : new LinkedHashMap<>(all);
    }
}
