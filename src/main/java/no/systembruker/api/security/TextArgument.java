package no.systembruker.api.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.RequestParamMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a handler a text of the question as it is, without looking for a way to turn a text into a text. */
final class TextArgument implements HandlerMethodArgumentResolver {

    private final RequestParamMethodArgumentResolver texts = new RequestParamMethodArgumentResolver(false);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == String.class && parameter.hasParameterAnnotation(RequestParam.class);
    }

    /** Several values make one text, with commas between, as they do where texts are converted. */
    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var given = texts.resolveArgument(parameter, container, request, null);
        return given instanceof String[] several ? String.join(",", several) : given;
    }
}
