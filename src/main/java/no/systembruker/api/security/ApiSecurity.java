package no.systembruker.api.security;

import jakarta.servlet.Filter;
import no.systembruker.api.ApiDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * The chain of this door: no sessions, so nothing that could be forged with one, and nobody signed in, so nothing that would
 * carry them along. Who may call what is said on the handlers, see {@link Admission}, and seen to by {@link TokenGate}.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain apiSecurityFilterChain(HttpSecurity http) {
        return http.securityMatcher(ApiDoor::leadsTo)
                .addFilterAfter(slashless(), HeaderWriterFilter.class)
                .addFilterAfter(new NamesInAnyCase(), HeaderWriterFilter.class)
                .addFilterAfter(new WholeAnswers(), HeaderWriterFilter.class)
                .anonymous(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store")))
                .build();
    }

    /** An address is the same with a slash at its end. */
    private static Filter slashless() {
        return UrlHandlerFilter.trailingSlashHandler("/**").wrapRequest().build();
    }
}
