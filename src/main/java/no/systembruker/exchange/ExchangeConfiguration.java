package no.systembruker.exchange;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import no.systembruker.token.DetailsForm;
import no.systembruker.token.TokenChecker;
import no.systembruker.token.TokenSettings;
import no.systembruker.token.TrustedIssuers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** The kinds of token, for every door that takes them: Maskinporten's, ID-porten's, and what we have made of them. */
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

    /** By the settings that the portal's sign-in goes by, too. */
    @Bean
    IdPortenCheck idPortenCheck(
            @Value("${spring.security.oauth2.client.provider.idporten.issuer-uri}") String issuer, Clock clock) {
        var metadata = URI.create(issuer + "/.well-known/openid-configuration");
        var keys = new DiscoveredKeys(() -> keysOf(issuer), clock);
        return new IdPortenCheck(new TokenChecker(TokenSettings.trusting(issuer, metadata), keys, clock));
    }

    private static URI keysOf(String issuer) {
        var details = ClientRegistrations.fromIssuerLocation(issuer)
                .clientId("none")
                .build()
                .getProviderDetails();
        return URI.create(details.getJwkSetUri());
    }
}
