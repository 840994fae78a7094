package no.systembruker.api.security;

import java.util.Set;
import no.systembruker.token.OpenedToken;
import no.systembruker.token.PersonToken;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a handler who, or what, {@link TokenGate} has let through. */
@Component
class CallerArgument implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> CALLERS =
            Set.of(Vendor.class, ActingPerson.class, OpenedToken.class, PersonToken.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return CALLERS.contains(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(TokenGate.attribute(parameter.getParameterType()), RequestAttributes.SCOPE_REQUEST);
    }
}
