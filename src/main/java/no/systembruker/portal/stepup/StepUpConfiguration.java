package no.systembruker.portal.stepup;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class StepUpConfiguration implements WebMvcConfigurer {

    private final StepUpInterceptor stepUp;

    StepUpConfiguration(StepUpInterceptor stepUp) {
        this.stepUp = stepUp;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(stepUp);
    }
}
