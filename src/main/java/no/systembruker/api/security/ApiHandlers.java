package no.systembruker.api.security;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.systembruker.api.ApiDoor;
import no.systembruker.api.json.ApiJson;
import no.systembruker.api.json.PayloadConverter;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.accept.FixedContentNegotiationStrategy;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Calls the API's handlers. They take callers, texts and payloads, and answer in JSON whatever the caller would rather have:
 * nothing is converted, bound or negotiated, which for the pages takes part of every call.
 */
@Component
class ApiHandlers extends RequestMappingHandlerAdapter {

    private final PayloadConverter payloads;
    private final CallerArgument caller;

    ApiHandlers(ApiJson json, CallerArgument caller) {
        this.payloads = new PayloadConverter(json);
        this.caller = caller;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
        setMessageConverters(List.of(
                payloads, new StringHttpMessageConverter(), new JacksonJsonHttpMessageConverter(json.mapper())));
        setContentNegotiationManager(
                new ContentNegotiationManager(new FixedContentNegotiationStrategy(MediaType.APPLICATION_JSON)));
    }

    @Override
    protected boolean supportsInternal(HandlerMethod method) {
        return ApiDoor.holds(method.getBeanType());
    }

    /** Ours come before what every application has, which would take texts and bodies as well. */
    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        var ours = Stream.<HandlerMethodArgumentResolver>of(caller, new TextArgument(), new PayloadArgument(payloads));
        var others = Objects.requireNonNull(getArgumentResolvers());
        setArgumentResolvers(Stream.concat(ours, others.stream()).toList());
    }
}
