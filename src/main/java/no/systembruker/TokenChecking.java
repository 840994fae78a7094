package no.systembruker;

import java.time.Clock;
import no.systembruker.token.JwksKeySource;
import no.systembruker.token.KeySource;
import no.systembruker.token.TokenChecker;
import no.systembruker.token.TokenSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One check of Maskinporten's tokens, with one set of its keys, for every door that takes them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MaskinportenProperties.class)
class TokenChecking {

    @Bean
    KeySource maskinportenKeys(MaskinportenProperties maskinporten, Clock clock) {
        return new JwksKeySource(maskinporten.jwksUri(), clock);
    }

    @Bean
    TokenSettings maskinportenTokenSettings(MaskinportenProperties maskinporten) {
        return TokenSettings.trusting(maskinporten.issuer(), maskinporten.jwksUri())
                .withAudience(audience(maskinporten));
    }

    @Bean
    TokenChecker maskinportenTokenChecker(TokenSettings settings, KeySource maskinportenKeys, Clock clock) {
        return new TokenChecker(settings, maskinportenKeys, clock);
    }

    /** A setting that is there but empty is a setting that was not given. */
    private static @Nullable String audience(MaskinportenProperties maskinporten) {
        var audience = maskinporten.audience();
        return audience == null || audience.isBlank() ? null : audience;
    }
}
