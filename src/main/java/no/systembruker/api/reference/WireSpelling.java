package no.systembruker.api.reference;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Lets the document's library, which reads the annotations of an older Jackson, see how we spell members. */
final class WireSpelling extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Object findNamingStrategy(AnnotatedClass type) {
        var naming = type.getRawType().getAnnotation(JsonNaming.class);
        return naming != null && naming.value() == UpperCamelCaseStrategy.class
                ? PropertyNamingStrategies.UPPER_CAMEL_CASE
                : super.findNamingStrategy(type);
    }
}
