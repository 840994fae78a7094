package no.systembruker.portal.language;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    private final LanguageChoice choice;

    LanguageConfiguration(LanguageChoice choice) {
        this.choice = choice;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(choice).excludePathPatterns("/assets/**");
    }
}
