package no.systembruker.portal.vendor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.systembruker.party.Actor;
import no.systembruker.portal.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a controller method ask for the {@code VendorMandate}, for the {@code OwnSystem} that {@code {systemId}} names, or for the
 * {@code HeldDraft}: the one that {@code {draft}} names, or the reader's change of that system.
 */
@Component
class VendorArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final Set<Class<?>> TYPES = Set.of(VendorMandate.class, OwnSystem.class, HeldDraft.class);

    private final CurrentActor actor;
    private final VendorResolution vendors;

    VendorArguments(CurrentActor actor, VendorResolution vendors) {
        this.actor = actor;
        this.vendors = vendors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var type = parameter.getParameterType();
        if (type.equals(OwnSystem.class)) {
            return vendors.system(asked, signedIn());
        }
        return type.equals(HeldDraft.class) ? vendors.draft(asked, signedIn()) : vendors.mandate(asked, signedIn());
    }

    private Actor signedIn() {
        return actor.find()
                .orElseThrow(() -> new InsufficientAuthenticationException("The vendor's pages take a sign-in"));
    }
}
