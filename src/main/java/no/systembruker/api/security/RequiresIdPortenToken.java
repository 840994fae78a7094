package no.systembruker.api.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The caller's token must be an access token of ID-porten's own making, and hold one of these scopes. The handler takes it as
 * a {@link no.systembruker.token.PersonToken}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresIdPortenToken {

    String[] value();
}
