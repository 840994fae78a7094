package no.systembruker.portal.security;

import static java.util.function.Predicate.not;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import no.systembruker.portal.signin.LocalPath;
import org.springframework.stereotype.Component;

/** Tells that what somebody filled in was not taken, and which page it came from. */
@Component
class NotSent {

    static final String ADDRESS = "/not-sent";
    static final String PAGE = "page";

    /** The fields of our forms that people write text of their own in. */
    private static final List<String> WRITTEN = List.of(
            "reason",
            "message",
            "label",
            "numbers",
            "nameNb",
            "nameNn",
            "nameEn",
            "descriptionNb",
            "descriptionNn",
            "descriptionEn",
            "clients",
            "addresses");

    private final PageBehind pageBehind;

    NotSent(PageBehind pageBehind) {
        this.pageBehind = pageBehind;
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
        return pageBehind.of(request);
    }

    /** What somebody wrote, to be copied; never what another site has put into a form of its own. */
    List<String> written(HttpServletRequest request) {
        return pageBehind.own(request).isEmpty()
                ? List.of()
                : WRITTEN.stream()
                        .map(request::getParameter)
                        .filter(Objects::nonNull)
                        .filter(not(String::isBlank))
                        .toList();
    }
}
