package no.systembruker.api.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The caller's token must be of Maskinporten's own making, whatever it was given for; one that we have made will not do. The
 * handler takes it as an {@link no.systembruker.token.OpenedToken}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresMaskinportenToken {}
