package no.systembruker.api.security;

import java.util.List;
import no.systembruker.api.json.PayloadConverter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor;

/** Reads a call's body for a handler, who holds it against its form itself. */
final class PayloadArgument implements HandlerMethodArgumentResolver {

    private final RequestResponseBodyMethodProcessor bodies;

    PayloadArgument(PayloadConverter payloads) {
        this.bodies = new RequestResponseBodyMethodProcessor(List.of(payloads));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        return bodies.resolveArgument(parameter, container, request, null);
    }
}
