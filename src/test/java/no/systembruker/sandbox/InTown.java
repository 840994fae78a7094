package no.systembruker.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.systembruker.RunningApplication;
import org.springframework.test.context.TestPropertySource;

/** The whole sandbox with the demo town in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningApplication
@TestPropertySource(properties = "systembruker.sandbox.town=true")
public @interface InTown {}
