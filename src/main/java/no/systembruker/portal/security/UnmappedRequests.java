package no.systembruker.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Requests that no page answers. They need no sign-in: whoever mistypes an address learns so at once, instead of signing in to
 * be told.
 */
@Component
class UnmappedRequests implements RequestMatcher {

    /** What a request without a page comes to. */
    record Miss(HttpStatus status, List<HttpMethod> allowed) {}

    private static final Miss NOTHING_THERE = new Miss(HttpStatus.NOT_FOUND, List.of());

    private final ObjectProvider<HandlerMapping> pages;

    UnmappedRequests(ObjectProvider<HandlerMapping> pages) {
        this.pages = pages;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return miss(request).isPresent();
    }

    /** Anything but a clear no is a page, and so takes the sign-in that pages take. */
    Optional<Miss> miss(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            return answers(request) ? Optional.empty() : Optional.of(NOTHING_THERE);
        } catch (HttpRequestMethodNotSupportedException wrongMethod) {
            return Optional.of(new Miss(HttpStatus.METHOD_NOT_ALLOWED, allowed(wrongMethod)));
        } catch (Exception unclear) {
            return Optional.empty();
        } finally {
            request.removeAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
        }
    }

    /** As the dispatcher looks for it; files are no pages, and open to all. */
    private boolean answers(HttpServletRequest request) throws Exception {
        for (var mapping : pages.orderedStream().toList()) {
            var found = mapping.getHandler(request);
            if (found != null) {
                return !(found.getHandler() instanceof ResourceHttpRequestHandler);
            }
        }
        return false;
    }

    private static List<HttpMethod> allowed(HttpRequestMethodNotSupportedException wrongMethod) {
        var supported = Objects.requireNonNullElse(wrongMethod.getSupportedMethods(), new String[0]);
        return Arrays.stream(supported).map(HttpMethod::valueOf).toList();
    }
}
