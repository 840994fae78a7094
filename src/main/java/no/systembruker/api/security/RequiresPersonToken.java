package no.systembruker.api.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The caller's token must be one of ours that names a person, and hold one of these scopes; neither Maskinporten's nor
 * ID-porten's own will do. The handler takes the person as an {@link ActingPerson}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresPersonToken {

    String[] value();
}
