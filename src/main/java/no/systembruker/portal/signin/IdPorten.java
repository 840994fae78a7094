package no.systembruker.portal.signin;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.SystembrukerProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * The one place people sign in. Its metadata is read at the first sign-in, not at start-up, as it may be down then or live in
 * this very process; after a day it is read again, and the old is kept when that fails.
 */
@Component
public class IdPorten implements ClientRegistrationRepository {

    static final String REGISTRATION = "idporten";

    private static final Logger log = LoggerFactory.getLogger(IdPorten.class);
    private static final Duration FRESH = Duration.ofHours(24);

    private final OAuth2ClientProperties settings;
    private final SystembrukerProperties installation;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(ClientRegistration registration, Instant since) {}

    IdPorten(OAuth2ClientProperties settings, SystembrukerProperties installation, Clock clock) {
        this.settings = settings;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(REGISTRATION) ? registration() : null;
    }

    /** The issuer that is configured, without asking anybody. */
    public String issuer() {
        var provider = settings.getProvider().get(REGISTRATION);
        if (provider == null || provider.getIssuerUri() == null) {
            throw new IllegalStateException("spring.security.oauth2.client.provider.idporten.issuer-uri is missing");
        }
        return provider.getIssuerUri();
    }

    /** Where a form of ours may lead through, and what may frame our front-channel logout: ID-porten has several hosts. */
    public Set<String> origins() {
        var current = known;
        var addresses = current == null
                ? Stream.of(issuer())
                : Stream.concat(Stream.of(issuer()), endpoints(current.registration()));
        return addresses.map(IdPorten::origin).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String clientId() {
        return registration().getClientId();
    }

    Optional<URI> endSessionEndpoint() {
        var metadata = registration().getProviderDetails().getConfigurationMetadata();
        return Optional.ofNullable(metadata.get("end_session_endpoint"))
                .map(Object::toString)
                .map(URI::create);
    }

    /** Whether every answer names its issuer (RFC 9207). */
    boolean namesItsIssuer() {
        var metadata = registration().getProviderDetails().getConfigurationMetadata();
        return Boolean.TRUE.equals(metadata.get("authorization_response_iss_parameter_supported"));
    }

    private ClientRegistration registration() {
        var current = known;
        return current != null && isFresh(current) ? current.registration() : read();
    }

    private boolean isFresh(Known current) {
        return clock.instant().isBefore(current.since().plus(FRESH));
    }

    private synchronized ClientRegistration read() {
        var old = known;
        if (old != null && isFresh(old)) {
            return old.registration();
        }
        var registration = old == null ? discover() : discoverOrKeep(old.registration());
        known = new Known(registration, clock.instant());
        return registration;
    }

    private ClientRegistration discoverOrKeep(ClientRegistration old) {
        try {
            return discover();
        } catch (RuntimeException unreachable) {
            log.warn("ID-porten's metadata could not be read again; the old is kept", unreachable);
            return old;
        }
    }

    private ClientRegistration discover() {
        var configured = new OAuth2ClientPropertiesMapper(settings)
                .asClientRegistrations()
                .get(REGISTRATION);
        if (configured == null) {
            throw new IllegalStateException("spring.security.oauth2.client.registration.idporten is missing");
        }
        return ClientRegistration.withClientRegistration(configured)
                .redirectUri(installation.baseUrl().to(SignInAddresses.CALLBACK))
                .build();
    }

    private static Stream<String> endpoints(ClientRegistration registration) {
        var details = registration.getProviderDetails();
        return Stream.of(
                        Optional.ofNullable(details.getAuthorizationUri()),
                        Optional.ofNullable(details.getConfigurationMetadata().get("end_session_endpoint"))
                                .map(Object::toString))
                .flatMap(Optional::stream);
    }

    private static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
