package gallery;

import io.github.wimdeblauwe.htmx.spring.boot.thymeleaf.HtmxThymeleafAutoConfiguration;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import no.systembruker.portal.layout.Visitor;
import no.systembruker.portal.layout.VisitorSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The real templates, messages and assets, without the core. Run it to look around: {@code /gallery/answerable}. */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ProjectInfoAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    HtmxThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class
})
@ComponentScan({
    "no.systembruker.portal.language",
    "no.systembruker.portal.layout",
    "no.systembruker.portal.error",
    "gallery"
})
class Gallery {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    static void main(String[] args) {
        SpringApplication.run(Gallery.class, args);
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY)))
                .build();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Cast.ANSWERED, ZoneOffset.UTC);
    }

    @Bean
    VisitorSource kari() {
        return request -> Optional.of(reader(request.getRequestURI()));
    }

    private static Visitor reader(String page) {
        if (page.contains("/vendor")) {
            return Cast.SELMA;
        }
        return page.endsWith("/switched") ? Cast.KARI_SWITCHED : Cast.KARI;
    }

    @Controller
    static class Pages {

        @GetMapping("/gallery/{name}")
        ModelAndView show(@PathVariable String name) {
            var state = Objects.requireNonNull(State.all().get(name), name);
            return new ModelAndView(state.view(), state.model());
        }

        /** Asked for by the pages of long work that is not over. */
        @GetMapping("/jobs/{id}")
        ModelAndView job() {
            return show("job-running");
        }

        @GetMapping("/gallery/failures/{status}")
        void fail(@PathVariable int status) {
            throw new ResponseStatusException(HttpStatus.valueOf(status));
        }
    }
}
