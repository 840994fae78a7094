package no.systembruker.api.json;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.systembruker.catalogue.PlainText;
import org.jspecify.annotations.Nullable;

/** One line of text that can be kept. */
@Constraint(validatedBy = Line.Rule.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Line {

    int max() default 255;

    String message() default "must be one line of at most {max} characters, none of them control characters";

    Class<?>[] groups() default {};

    Class<? extends jakarta.validation.Payload>[] payload() default {};

    /** Nothing is always in order: whether it may be missing is another constraint. */
    class Rule implements ConstraintValidator<Line, String> {

        private int max;

        @Override
        public void initialize(Line constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || PlainText.isLine(text, max);
        }
    }
}
