package no.systembruker.portal.layout;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class LayoutConfiguration implements WebMvcConfigurer {

    private final ShellInterceptor shell;

    LayoutConfiguration(ShellInterceptor shell) {
        this.shell = shell;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(shell).excludePathPatterns("/assets/**");
    }

    /** The pages that the footer leads to: words alone. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/help").setViewName("about/help");
        registry.addViewController("/accessibility").setViewName("about/accessibility");
        registry.addViewController("/privacy").setViewName("about/privacy");
    }
}
