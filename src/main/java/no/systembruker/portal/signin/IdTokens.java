package no.systembruker.portal.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/** Reads ID-porten's id_tokens: signature, issuer, audience and times, by our own clock. */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final Duration SKEW = Duration.ofSeconds(10);

    private final Clock clock;
    private final OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();

    /** One for each set of metadata, so that keys are kept between sign-ins. */
    private final Map<String, JwtDecoder> known = new ConcurrentHashMap<>();

    IdTokens(Clock clock) {
        this.clock = clock;
        decoders.setJwtValidatorFactory(this::validator);
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return known.computeIfAbsent(
                String.valueOf(registration.getProviderDetails().getJwkSetUri()),
                keys -> decoders.createDecoder(registration));
    }

    private OAuth2TokenValidator<Jwt> validator(ClientRegistration registration) {
        var standard = new OidcIdTokenValidator(registration);
        standard.setClock(clock);
        standard.setClockSkew(SKEW);
        return standard;
    }
}
