package no.systembruker.api.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Configuration;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.stereotype.Component;

/** Names what is wrong in a payload as the caller has to spell it. */
@Component
class WireNames implements ValidationConfigurationCustomizer, PropertyNodeNameProvider {

    @Override
    public void customize(Configuration<?> configuration) {
        if (configuration instanceof HibernateValidatorConfiguration validator) {
            validator.propertyNodeNameProvider(this);
        }
    }

    @Override
    public String getName(Property property) {
        return property instanceof JavaBeanProperty member
                ? wireName(member).orElse(member.getName())
                : property.getName();
    }

    private static Optional<String> wireName(JavaBeanProperty member) {
        return Optional.ofNullable(member.getDeclaringClass().getRecordComponents()).stream()
                .flatMap(Stream::of)
                .filter(component -> component.getName().equals(member.getName()))
                .map(component -> component.getAccessor().getAnnotation(JsonProperty.class))
                .flatMap(Stream::ofNullable)
                .map(JsonProperty::value)
                .findFirst();
    }
}
