package no.systembruker;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Stops a production start before anything is opened when a setting is missing or points at a stand-in. */
class ProductionSettings implements EnvironmentPostProcessor, Ordered {

    private static final String BASE_URL = "systembruker.base-url";
    private static final String DATABASE = "spring.datasource.url";
    private static final String CLIENT = "spring.security.oauth2.client.registration.idporten.client-id";
    private static final String IDPORTEN_ISSUER = "spring.security.oauth2.client.provider.idporten.issuer-uri";
    private static final String MASKINPORTEN_ISSUER = "systembruker.maskinporten.issuer";
    private static final String MASKINPORTEN_KEYS = "systembruker.maskinporten.jwks-uri";

    private static final List<String> REQUIRED =
            List.of(BASE_URL, DATABASE, CLIENT, IDPORTEN_ISSUER, MASKINPORTEN_ISSUER, MASKINPORTEN_KEYS);
    private static final List<String> HTTPS =
            List.of(BASE_URL, IDPORTEN_ISSUER, MASKINPORTEN_ISSUER, MASKINPORTEN_KEYS);
    private static final List<String> ISSUERS = List.of(IDPORTEN_ISSUER, MASKINPORTEN_ISSUER, MASKINPORTEN_KEYS);

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("prod"))) {
            check(environment);
        }
    }

    private static void check(ConfigurableEnvironment environment) {
        var faults = new ArrayList<String>();
        if (environment.acceptsProfiles(Profiles.of("sandbox"))) {
            faults.add("the profiles prod and sandbox exclude each other");
        }
        REQUIRED.stream()
                .filter(name -> value(environment, name).isEmpty())
                .forEach(name -> faults.add(name + " is missing"));
        HTTPS.stream()
                .filter(name ->
                        isSet(environment, name) && !value(environment, name).startsWith("https://"))
                .forEach(name -> faults.add(name + " must start with https://"));
        ISSUERS.stream()
                .filter(name -> isStandIn(environment, value(environment, name)))
                .forEach(name -> faults.add(name + " is a stand-in, which production never trusts"));
        if (!faults.isEmpty()) {
            throw new UnfitForProductionException(faults);
        }
    }

    private static boolean isSet(ConfigurableEnvironment environment, String name) {
        return !value(environment, name).isEmpty();
    }

    private static String value(ConfigurableEnvironment environment, String name) {
        return Objects.requireNonNullElse(environment.getProperty(name), "").strip();
    }

    /** The stand-ins run on this machine, or inside an installation like this one. */
    private static boolean isStandIn(ConfigurableEnvironment environment, String address) {
        var host = host(address);
        return address.contains("/sandbox/")
                || host.equals("localhost")
                || host.equals("[::1]")
                || host.startsWith("127.")
                || (!host.isEmpty() && host.equals(host(value(environment, BASE_URL))));
    }

    private static String host(String address) {
        try {
            return Objects.requireNonNullElse(URI.create(address).getHost(), "");
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
