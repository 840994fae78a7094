package no.systembruker.portal.signin;

import jakarta.validation.constraints.NotNull;
import no.systembruker.party.SecurityLevel;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in.
 *
 * @param level what every sign-in must at least reach
 * @param syntheticPersons whether the people here are made up: then only made-up person numbers are let in, else only real ones
 */
@Validated
@ConfigurationProperties("systembruker.sign-in")
record SignInProperties(
        @DefaultValue("substantial") @NotNull SecurityLevel level,
        @DefaultValue("true") boolean syntheticPersons) {}
