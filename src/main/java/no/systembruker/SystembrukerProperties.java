package no.systembruker;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** What every door needs to know of the installation; a setting of one module lives with that module. */
@Validated
@ConfigurationProperties("systembruker")
public record SystembrukerProperties(@NotNull BaseUrl baseUrl) {}
