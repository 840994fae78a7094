package no.systembruker.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The headers by which htmx and a server understand each other, as far as the door needs them. */
final class Htmx {

    static final String REFRESH = "HX-Refresh";
    static final String REDIRECT = "HX-Redirect";

    private Htmx() {}

    static boolean asks(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    static @Nullable String pageBehind(HttpServletRequest request) {
        return request.getHeader("HX-Current-URL");
    }
}
