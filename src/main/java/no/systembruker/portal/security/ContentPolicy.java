package no.systembruker.portal.security;

import static java.util.function.Predicate.not;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.SystembrukerProperties;
import no.systembruker.portal.signin.IdPorten;
import no.systembruker.portal.signin.SignInAddresses;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * What a page may load and where its forms may lead: ourselves, and ID-porten on the way out. Nobody may frame us, but for
 * ID-porten the one address it calls in a frame.
 */
@Component
class ContentPolicy implements HeaderWriter {

    private final IdPorten idPorten;
    private final String ownOrigin;

    ContentPolicy(IdPorten idPorten, SystembrukerProperties installation) {
        this.idPorten = idPorten;
        this.ownOrigin = installation.baseUrl().value();
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var isFramed = request.getRequestURI().equals(SignInAddresses.FRONT_CHANNEL_LOGOUT);
        if (!isFramed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Content-Security-Policy", policy(isFramed ? selfAndIdPorten() : "'none'"));
    }

    private String policy(String frameAncestors) {
        return String.join(
                "; ",
                "default-src 'self'",
                "base-uri 'none'",
                "object-src 'none'",
                "frame-ancestors " + frameAncestors,
                "form-action " + selfAndIdPorten(),
                "img-src 'self' data:");
    }

    private String selfAndIdPorten() {
        var others = idPorten.origins().stream().filter(not(ownOrigin::equals));
        return Stream.concat(Stream.of("'self'"), others).collect(Collectors.joining(" "));
    }
}
