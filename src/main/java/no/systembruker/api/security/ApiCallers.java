package no.systembruker.api.security;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives the API's handlers who, or what, has come through {@link TokenGate}. */
@Configuration(proxyBeanMethods = false)
class ApiCallers implements WebMvcConfigurer {

    private final CallerArgument caller;

    ApiCallers(CallerArgument caller) {
        this.caller = caller;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(caller);
    }
}
