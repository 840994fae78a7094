package no.systembruker.portal.party;

import java.util.List;
import no.systembruker.portal.signin.ActorArgumentResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PartyConfiguration {

    /** Who acts, and for whom, as parameters of controller methods. */
    @Bean
    WebMvcConfigurer whoAndForWhom(ActorArgumentResolver actor, MandateArgumentResolver mandate) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(actor);
                resolvers.add(mandate);
            }
        };
    }
}
