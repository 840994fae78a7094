package no.systembruker.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Reads files where a page asks for one; anywhere else such a body is of the wrong type, and nobody takes it apart. */
@Component("multipartResolver")
class SentFiles extends StandardServletMultipartResolver {

    private static final List<PathPattern> PAGES = List.of(
            PathPatternParser.defaultInstance.parse("/system-users/{id}/clients/list"),
            PathPatternParser.defaultInstance.parse("/vendor/requests/bulk"));

    @Override
    public boolean isMultipart(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return PAGES.stream().anyMatch(page -> page.matches(path)) && super.isMultipart(request);
    }
}
