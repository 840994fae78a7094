package no.systembruker.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Which of our sessions belong to which session at ID-porten, as its call to sign out comes without our cookie. Sessions live
 * in this process, and so does the list.
 */
@Component
class SignedInSessions implements SessionAuthenticationStrategy {

    private static final String MARK = SignedInSessions.class.getName();

    private final Map<String, Set<HttpSession>> byName = new ConcurrentHashMap<>();

    @Override
    public void onAuthentication(Authentication arriving, HttpServletRequest request, HttpServletResponse response) {
        if (arriving.getPrincipal() instanceof SignedIn person) {
            person.sessionAtIdPorten().ifPresent(name -> request.getSession().setAttribute(MARK, new Mark(name)));
        }
    }

    /** Ends every session of ours that began in this one at ID-porten; none is fine. */
    void end(String sessionAtIdPorten) {
        byName.getOrDefault(sessionAtIdPorten, Set.of()).forEach(SignedInSessions::invalidate);
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyGone) {
            // which is what was wanted
        }
    }

    private final class Mark implements HttpSessionBindingListener {

        private final String name;

        Mark(String name) {
            this.name = name;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            byName.computeIfAbsent(name, key -> ConcurrentHashMap.newKeySet()).add(event.getSession());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            byName.computeIfPresent(name, (key, sessions) -> {
                sessions.remove(event.getSession());
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }
}
