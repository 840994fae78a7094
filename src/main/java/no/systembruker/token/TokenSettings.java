package no.systembruker.token;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose tokens are accepted, and within which limits.
 *
 * @param issuer the {@code iss} of accepted tokens, byte for byte; Maskinporten's ends in a slash
 * @param jwksUri the issuer's keys: https, or http to this machine
 * @param audience what {@code aud} must name; with none, a token that is meant for somebody is refused
 * @param algorithms accepted {@code alg} values; Maskinporten signs with RS256
 * @param skew how far clocks may differ, at most 10 seconds
 * @param longestLifetime longest accepted {@code exp - iat}, at most an hour
 * @param longestToken in characters, at most 16 Ki
 * @param details how the issuer writes {@code authorization_details}
 */
public record TokenSettings(
        String issuer,
        URI jwksUri,
        @Nullable String audience,
        Set<SignatureAlgorithm> algorithms,
        Duration skew,
        Duration longestLifetime,
        int longestToken,
        DetailsForm details) {

    private static final Duration MOST_SKEW = Duration.ofSeconds(10);
    private static final Duration MOST_LIFETIME = Duration.ofHours(1);
    private static final int MOST_CHARACTERS = 16 * 1024;

    public TokenSettings {
        algorithms = Set.copyOf(algorithms);
        require(!issuer.isBlank(), "issuer must be given");
        require(JwksDownload.isAllowed(jwksUri), "jwksUri must be https, or http to this machine");
        require(audience == null || !audience.isBlank(), "audience must have text, or be left out");
        require(!algorithms.isEmpty(), "algorithms must name at least one");
        require(!skew.isNegative() && skew.compareTo(MOST_SKEW) <= 0, "skew must be 0 to 10 seconds");
        require(longestLifetime.isPositive() && longestLifetime.compareTo(MOST_LIFETIME) <= 0, "lifetime: at most 1 h");
        require(longestToken > 0 && longestToken <= MOST_CHARACTERS, "longestToken must be 1 to 16384 characters");
    }

    /** Every limit at its most generous, RS256 only, no audience, details in a list. */
    public static TokenSettings trusting(String issuer, URI jwksUri) {
        var algorithms = Set.of(SignatureAlgorithm.RS256);
        return new TokenSettings(
                issuer, jwksUri, null, algorithms, MOST_SKEW, MOST_LIFETIME, MOST_CHARACTERS, DetailsForm.LIST);
    }

    public TokenSettings withAudience(@Nullable String required) {
        return new TokenSettings(issuer, jwksUri, required, algorithms, skew, longestLifetime, longestToken, details);
    }

    public TokenSettings withDetails(DetailsForm form) {
        return new TokenSettings(issuer, jwksUri, audience, algorithms, skew, longestLifetime, longestToken, form);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
