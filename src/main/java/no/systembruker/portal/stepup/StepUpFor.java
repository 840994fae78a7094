package no.systembruker.portal.stepup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What this handler does may take the highest level of sign-in: {@link StepUpProperties} says whether. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepUpFor {

    PortalAct value();
}
