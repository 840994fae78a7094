package no.systembruker.portal.security;

import static java.util.function.Predicate.not;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.systembruker.SystembrukerProperties;
import no.systembruker.portal.signin.LocalPath;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Tells that what somebody filled in was not taken, and which page it came from. */
@Component
class NotSent {

    static final String ADDRESS = "/not-sent";
    static final String PAGE = "page";

    /** The fields of our forms that people write text of their own in. */
    private static final List<String> WRITTEN = List.of("reason", "message", "label");

    private final SystembrukerProperties installation;

    NotSent(SystembrukerProperties installation) {
        this.installation = installation;
    }

    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        if (Htmx.asks(request)) {
            response.setHeader(Htmx.REDIRECT, pageBehind(request).asParameterOf(ADDRESS, PAGE));
        } else {
            request.getRequestDispatcher(ADDRESS).forward(request, response);
        }
    }

    /** The page the form was on, as far as the browser tells; else the start page. */
    LocalPath pageBehind(HttpServletRequest request) {
        return ownPageBehind(request).orElse(LocalPath.START);
    }

    /** What somebody wrote, to be copied; never what another site has put into a form of its own. */
    List<String> written(HttpServletRequest request) {
        return ownPageBehind(request).isEmpty()
                ? List.of()
                : WRITTEN.stream()
                        .map(request::getParameter)
                        .filter(Objects::nonNull)
                        .filter(not(String::isBlank))
                        .toList();
    }

    private Optional<LocalPath> ownPageBehind(HttpServletRequest request) {
        return Optional.ofNullable(Htmx.pageBehind(request))
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)))
                .filter(page -> page.startsWith(installation.baseUrl().to("/")))
                .map(page -> page.substring(installation.baseUrl().value().length()))
                .flatMap(LocalPath::parse);
    }
}
