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

/** Text, on as many lines as it takes, that can be kept. */
@Constraint(validatedBy = Prose.Rule.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Prose {

    int max() default 2000;

    String message() default "must be text of at most {max} characters, none of them control characters";

    Class<?>[] groups() default {};

    Class<? extends jakarta.validation.Payload>[] payload() default {};

    /** Nothing is always in order: whether it may be missing is another constraint. */
    class Rule implements ConstraintValidator<Prose, String> {

        private int max;

        @Override
        public void initialize(Prose constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || PlainText.isText(text, max);
        }
    }
}
