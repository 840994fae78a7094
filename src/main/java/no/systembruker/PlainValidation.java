package no.systembruker;

import jakarta.validation.Configuration;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.stereotype.Component;

/** What is validated are forms and payloads, which are all there: JPA would be asked of each member whether it is loaded. */
@Component
class PlainValidation implements ValidationConfigurationCustomizer, TraversableResolver {

    @Override
    public void customize(Configuration<?> validation) {
        validation
                .traversableResolver(this)
                .addProperty(BaseHibernateValidatorConfiguration.ENABLE_TRAVERSABLE_RESOLVER_RESULT_CACHE, "false");
    }

    @Override
    public boolean isReachable(
            @Nullable Object owner, Path.Node member, Class<?> root, Path toOwner, ElementType elementType) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object owner, Path.Node member, Class<?> root, Path toOwner, ElementType elementType) {
        return true;
    }
}
