package no.systembruker.api.security;

import jakarta.servlet.Filter;
import java.util.List;
import no.systembruker.api.ApiDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * The chain of this door. No sessions, so nothing that could be forged with one, and nobody signed in, so nothing that would
 * carry them along: it holds these filters and no others. Who may call what is said on the handlers, see {@link Admission},
 * and seen to by {@link TokenGate}.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain apiSecurityFilterChain() {
        return new DefaultSecurityFilterChain(
                ApiDoor::leadsTo, headers(), slashless(), new NamesInAnyCase(), new WholeAnswers());
    }

    private static Filter headers() {
        return new HeaderWriterFilter(List.of(
                new XContentTypeOptionsHeaderWriter(),
                new HstsHeaderWriter(),
                new XFrameOptionsHeaderWriter(),
                new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store")));
    }

    /** An address is the same with a slash at its end. */
    private static Filter slashless() {
        return UrlHandlerFilter.trailingSlashHandler("/**").wrapRequest().build();
    }
}
