package no.systembruker.api.reference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.problem.ValidationCode;

/**
 * Which answers a call can have, for those who read about it. That a token is missing, wrong or cannot be checked need not be
 * said, nor that what was sent cannot be read.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {

    /** The statuses that mean yes, the usual one first. */
    int[] value() default 200;

    /** What comes with a yes; nothing, unless it is said. */
    Class<?> with() default Void.class;

    ProblemCode[] problems() default {};

    ValidationCode[] validations() default {};

    /** Statuses of refusals without a code. */
    int[] plainly() default {};
}
