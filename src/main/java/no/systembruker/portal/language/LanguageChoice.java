package no.systembruker.portal.language;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Asked for by {@code ?lang=}, remembered in a cookie, else the browser's first choice that we have, else bokmål. A person's own
 * choice is remembered for the person as well, and is put into the cookie at every sign-in.
 */
@Component("localeResolver")
public class LanguageChoice implements LocaleResolver, HandlerInterceptor {

    static final String PARAMETER = "lang";
    static final String COOKIE = "language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final ObjectProvider<LanguageMemory> memories;

    LanguageChoice(ObjectProvider<LanguageMemory> memories) {
        this.memories = memories;
    }

    /** Another address of ours, in the language that the request asks for by name, if it does. */
    public static String carry(HttpServletRequest request, String address) {
        return asked(request)
                .map(language -> UriComponentsBuilder.fromUriString(address)
                        .queryParam(PARAMETER, language.code())
                        .build(true)
                        .toUriString())
                .orElse(address);
    }

    public static void keepInBrowser(Language language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> preferredByBrowser(request))
                .orElse(Language.BOKMAAL)
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by the parameter " + PARAMETER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(language -> {
            keepInBrowser(language, request, response);
            memories.forEach(memory -> memory.remember(language));
        });
        return true;
    }

    /** The page that tells what was wrong with a form has a language too, when the form cannot be read. */
    private static Optional<Language> asked(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::ofCode);
        } catch (InvalidParameterException unreadable) {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return Optional.empty();
            }
            throw unreadable; // told once; whoever asks next would get what could be read
        }
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : Language.ofCode(cookie.getValue());
    }

    private static Optional<Language> preferredByBrowser(HttpServletRequest request) {
        var wishes = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wishes == null || wishes.isBlank() || wishes.equals("*")) {
            return Optional.empty(); // else the container would answer with the server's own language
        }
        return Collections.list(request.getLocales()).stream()
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
