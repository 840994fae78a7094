package no.systembruker.exchange;

import java.time.Clock;
import java.util.List;
import no.systembruker.token.DetailsForm;
import no.systembruker.token.TokenChecker;
import no.systembruker.token.TokenSettings;
import no.systembruker.token.TrustedIssuers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both kinds of token, for every door that takes them: Maskinporten's, and what we have made of it. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    TrustedIssuers trustedIssuers(
            TokenChecker maskinporten,
            TokenSettings maskinportenSettings,
            PlatformIssuer issuer,
            PlatformKeys keys,
            Clock clock) {
        var settings = TokenSettings.trusting(issuer.name(), issuer.keys())
                .withAudience(maskinportenSettings.audience())
                .withDetails(DetailsForm.LIST_OR_OBJECT);
        return new TrustedIssuers(List.of(maskinporten, new TokenChecker(settings, keys, clock)));
    }
}
