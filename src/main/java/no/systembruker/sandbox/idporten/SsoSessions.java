package no.systembruker.sandbox.idporten;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.Person;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;
import no.systembruker.sandbox.ExpiringStore;
import no.systembruker.sandbox.RandomText;
import no.systembruker.sandbox.Sandbox;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Single sign-on: the stand-in's own sessions, in a cookie of its own that the portal never sees. */
@Sandbox
@Component
class SsoSessions {

    private static final String COOKIE = "idporten_sandbox_sso";
    private static final String PATH = "/sandbox/idporten";

    private final ExpiringStore<SsoSession> sessions;
    private final Clock clock;

    SsoSessions(Clock clock) {
        this.sessions = new ExpiringStore<>(clock);
        this.clock = clock;
    }

    /** The browser's session, if it lives; asking for it keeps it alive. */
    Optional<SsoSession> resume(HttpServletRequest request) {
        var now = clock.instant();
        return nameIn(request)
                .flatMap(name -> sessions.find(name)
                        .filter(session -> session.isAliveAt(now))
                        .map(session -> keep(name, session.usedAt(now))));
    }

    SsoSession start(
            Person person,
            PersonNumber number,
            SecurityLevel level,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        nameIn(request).ifPresent(sessions::take);
        var now = clock.instant();
        var session = new SsoSession(UUID.randomUUID().toString(), person, number, level, language, now, now);
        var name = RandomText.unguessable();
        sessions.put(name, session, SsoSession.LIFETIME);
        setCookie(response, name, Duration.ofSeconds(-1));
        return session;
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        nameIn(request).ifPresent(sessions::take);
        setCookie(response, "", Duration.ZERO);
    }

    private SsoSession keep(String name, SsoSession session) {
        sessions.put(name, session, SsoSession.LIFETIME);
        return session;
    }

    private static Optional<String> nameIn(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
    }

    private static void setCookie(HttpServletResponse response, String value, Duration maxAge) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(PATH)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(maxAge)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
