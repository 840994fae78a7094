package no.systembruker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose access tokens are trusted.
 *
 * @param issuer the {@code iss} of the tokens, byte for byte; Maskinporten's ends in a slash
 * @param jwksUri the issuer's keys
 * @param audience what {@code aud} must name, if anything
 */
@Validated
@ConfigurationProperties("systembruker.maskinporten")
record MaskinportenProperties(
        @NotBlank String issuer,
        @NotNull URI jwksUri,
        @Nullable String audience) {}
