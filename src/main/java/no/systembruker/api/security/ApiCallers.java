package no.systembruker.api.security;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before the API's handlers, and gives them who, or what, came through it. */
@Configuration(proxyBeanMethods = false)
class ApiCallers implements WebMvcConfigurer {

    private final TokenGate gate;
    private final CallerArgument caller;

    ApiCallers(TokenGate gate, CallerArgument caller) {
        this.gate = gate;
        this.caller = caller;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(caller);
    }
}
