package no.systembruker.portal.signin;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Which of our sessions belong to which session at ID-porten, as its call to sign out comes without our cookie, and to any
 * node: the database knows.
 */
@Component
class SignedInSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SignedInSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Ends every session of ours that began in this one at ID-porten; none is fine. */
    void end(String sessionAtIdPorten) {
        sessions.findByPrincipalName(sessionAtIdPorten).keySet().forEach(sessions::deleteById);
    }
}
