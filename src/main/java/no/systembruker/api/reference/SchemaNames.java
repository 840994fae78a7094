package no.systembruker.api.reference;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Names of schemas without the word that tells payloads from the domain: a record within another bears both names. */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var outer = type.getEnclosingClass();
        var name = type.getSimpleName().replace("Payload", "");
        return outer == null ? name : nameForClass(outer, options) + name;
    }
}
