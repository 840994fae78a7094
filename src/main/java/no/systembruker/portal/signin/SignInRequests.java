package no.systembruker.portal.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What is sent along to ID-porten: the level it takes and the reader's language, besides state, nonce and PKCE. Whoever signs in
 * for the sake of an act does so anew, whatever session they have there.
 */
@Component
class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private static final RequestMatcher BEGIN = pathPattern(HttpMethod.GET, SignInAddresses.SIGN_IN);
    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en", "se");

    private final DefaultOAuth2AuthorizationRequestResolver standard;
    private final SignInProperties properties;
    private final LocaleResolver language;

    SignInRequests(IdPorten idPorten, SignInProperties properties, LocaleResolver language) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(idPorten);
        this.properties = properties;
        this.language = language;
    }

    /** Nothing when the parameters are not ours: {@link SignInController} then answers. */
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!BEGIN.matches(request)) {
            return null;
        }
        return PendingSignIn.asked(request, properties.level())
                .map(pending -> toIdPorten(request, pending))
                .orElse(null);
    }

    /** Nothing but {@code /sign-in} begins a sign-in. */
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return null;
    }

    private @Nullable OAuth2AuthorizationRequest toIdPorten(HttpServletRequest request, PendingSignIn pending) {
        var signIn = standard.resolve(request, IdPorten.REGISTRATION);
        if (signIn == null) {
            return null;
        }
        return PendingSignIns.attach(OAuth2AuthorizationRequest.from(signIn), pending)
                .additionalParameters(parameters -> {
                    parameters.put("acr_values", pending.level().acr());
                    if (pending.isForAnAct()) {
                        parameters.put("prompt", "login");
                    }
                    parameters.put("ui_locales", language(request));
                })
                .build();
    }

    private String language(HttpServletRequest request) {
        var code = language.resolveLocale(request).getLanguage();
        return LANGUAGES.contains(code) ? code : "nb";
    }
}
