package no.systembruker.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import no.systembruker.SystembrukerProperties;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The name of the session, as the browser carries it: out of reach of scripts and other sites, by https where we have it. */
@Component
class SessionCookie extends DefaultCookieSerializer {

    private static final String ASSETS = "/assets/";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    SessionCookie(SystembrukerProperties installation) {
        setCookieName("systembruker");
        setUseHttpOnlyCookie(true);
        setUseSecureCookie(installation.baseUrl().isHttps());
        setSameSite("Lax");
    }

    /**
     * The database is not asked for what we never gave, nor for styles and scripts, nor for anything when it was its failure
     * that led to this page.
     */
    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ASSETS) || SessionsOutOfReach.isTold(request)
                ? List.of()
                : super.readCookieValues(request).stream()
                        .filter(name -> NAME.matcher(name).matches())
                        .toList();
    }
}
