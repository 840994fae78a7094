package no.systembruker.portal.security;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import jakarta.servlet.DispatcherType;
import no.systembruker.portal.signin.SignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;

/** The chain for everything that no other door has taken. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    private static final String[] OPEN = {
        "/",
        "/access-packages/**",
        "/help/**",
        "/accessibility/**",
        "/privacy/**",
        "/docs/**",
        "/openapi.json",
        "/sign-in/**",
        "/logout/frontchannel",
        NotSent.ADDRESS,
        "/error",
        "/assets/**",
        "/favicon.ico",
        "/favicon.svg",
        "/actuator/health/**",
        "/actuator/prometheus"
    };

    private static final String UNUSED_DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain portal(
            HttpSecurity http,
            SignIn signIn,
            UnmappedRequests unmapped,
            ContentPolicy contentPolicy,
            CacheRule cacheRule,
            SignInEntryPoint entryPoint,
            TurnedAway turnedAway) {
        signIn.addTo(http);
        return http.authorizeHttpRequests(pages -> open(pages, unmapped))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(entryPoint).accessDeniedHandler(turnedAway))
                .headers(headers -> harden(headers, contentPolicy, cacheRule))
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry pages,
            UnmappedRequests unmapped) {
        pages.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(unmapped)
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static void harden(
            HeadersConfigurer<HttpSecurity> headers, ContentPolicy contentPolicy, CacheRule cacheRule) {
        headers.frameOptions(frames -> frames.disable())
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(contentPolicy)
                .addHeaderWriter(cacheRule)
                .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN))
                .permissionsPolicyHeader(devices -> devices.policy(UNUSED_DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
