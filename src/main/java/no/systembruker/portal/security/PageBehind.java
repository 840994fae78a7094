package no.systembruker.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.systembruker.SystembrukerProperties;
import no.systembruker.portal.signin.LocalPath;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The page that a form was on, as far as the browser tells. */
@Component
public class PageBehind {

    private final SystembrukerProperties installation;

    PageBehind(SystembrukerProperties installation) {
        this.installation = installation;
    }

    /** The start page, when the browser does not tell or the form was on another's page. */
    public LocalPath of(HttpServletRequest request) {
        return own(request).orElse(LocalPath.START);
    }

    Optional<LocalPath> own(HttpServletRequest request) {
        return Optional.ofNullable(Htmx.pageBehind(request))
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)))
                .filter(page -> page.startsWith(installation.baseUrl().to("/")))
                .map(page -> page.substring(installation.baseUrl().value().length()))
                .flatMap(LocalPath::parse);
    }
}
