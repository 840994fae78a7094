package no.systembruker.sandbox;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** Exists with the sandbox profile only. Every bean of this module carries it; SandboxBoundaryTests sees to that. */
@Documented
@Profile("sandbox")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Sandbox {}
