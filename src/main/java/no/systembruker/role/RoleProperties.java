package no.systembruker.role;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often somebody may name a person that we do not find before they have to wait, so that nobody tries numbers and names
 * until they fit.
 *
 * @param mostMisses how many such attempts are answered
 * @param missesCountFor how long each of them counts
 */
@Validated
@ConfigurationProperties("systembruker.role")
record RoleProperties(
        @DefaultValue("5") @Min(1) int mostMisses,
        @DefaultValue("PT1H") @NotNull Duration missesCountFor) {}
