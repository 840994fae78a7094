package no.systembruker.sandbox.maskinporten;

import java.time.Duration;

/** An access token in the words of RFC 6749. */
public record AccessToken(String value, Duration lifetime, String scope) {}
