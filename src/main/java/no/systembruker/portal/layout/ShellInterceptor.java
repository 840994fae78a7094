package no.systembruker.portal.layout;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.portal.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its shell, error pages included. */
@Component
class ShellInterceptor implements HandlerInterceptor {

    private final ObjectProvider<VisitorSource> visitors;
    private final Clock clock;
    private final String version;

    ShellInterceptor(ObjectProvider<VisitorSource> visitors, Clock clock, ObjectProvider<BuildProperties> build) {
        this.visitors = visitors;
        this.clock = clock;
        this.version =
                build.stream().map(BuildProperties::getVersion).findFirst().orElse("");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && !isRedirect(page)) {
            page.addObject("shell", shell(request, OwnAddress.of(page)));
        }
    }

    private static boolean isRedirect(ModelAndView page) {
        var view = page.getViewName();
        return view != null && view.startsWith("redirect:");
    }

    private Shell shell(HttpServletRequest request, String address) {
        var visitor = visitor(request);
        if (visitor != null) {
            readyForms(request);
        }
        return new Shell(
                visitor,
                Section.links(request.getServletPath(), visitor != null && visitor.speaksForVendor()),
                languages(request, address),
                here(request, address),
                version,
                clock.instant());
    }

    /** The token of its forms is kept in the session, which cannot be begun once a long page is on its way. */
    private static void readyForms(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    private @Nullable Visitor visitor(HttpServletRequest request) {
        return visitors.stream()
                .flatMap(source -> source.visitor(request).stream())
                .findFirst()
                .orElse(null);
    }

    /** Nowhere but at the start, for an error page, and for the answer to a form that says nothing of it. */
    private static String here(HttpServletRequest request, String address) {
        if (!address.isEmpty()) {
            return address;
        }
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return request.getDispatcherType() == DispatcherType.REQUEST
                        && request.getMethod().equals("GET")
                ? path
                : "/";
    }

    private static List<LanguageLink> languages(HttpServletRequest request, String address) {
        var current = LocaleContextHolder.getLocale().getLanguage();
        return Arrays.stream(Language.values())
                .map(language -> new LanguageLink(
                        language.code(),
                        language.ownName(),
                        address + inLanguage(request, language),
                        language.code().equals(current)))
                .toList();
    }

    /** Relative to the address in the browser, which also holds when this is its error page. */
    private static String inLanguage(HttpServletRequest request, Language language) {
        var query = Stream.of(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("lang="));
        return Stream.concat(query, Stream.of("lang=" + language.code())).collect(Collectors.joining("&", "?", ""));
    }
}
