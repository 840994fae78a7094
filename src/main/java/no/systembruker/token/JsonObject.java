package no.systembruker.token;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A JSON object that answers only to the right type: a number in quotes is no number, a lone element no array. */
record JsonObject(Map<String, Object> members) {

    /** Stands for a JSON null: there, but of no type that anybody asks for. */
    static final Object NULL = new Object();

    boolean has(String name) {
        return members.containsKey(name);
    }

    Optional<String> text(String name) {
        return as(String.class, members.get(name));
    }

    OptionalLong wholeNumber(String name) {
        var value = members.get(name);
        return value instanceof Integer || value instanceof Long
                ? OptionalLong.of(((Number) value).longValue())
                : OptionalLong.empty();
    }

    Optional<JsonObject> object(String name) {
        return as(JsonObject.class, members.get(name));
    }

    /** The elements of an array whose elements are all texts. */
    Optional<List<String>> texts(String name) {
        return elements(String.class, name);
    }

    /** The elements of an array whose elements are all objects. */
    Optional<List<JsonObject>> objects(String name) {
        return elements(JsonObject.class, name);
    }

    /** Everything in it, in values that anybody understands. */
    Map<String, @Nullable Object> plain() {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((name, value) -> plain.put(name, plain(value)));
        return Collections.unmodifiableMap(plain);
    }

    private static @Nullable Object plain(Object value) {
        return switch (value) {
            case JsonObject object -> object.plain();
            case List<?> elements -> plain(elements);
            default -> value.equals(NULL) ? null : value;
        };
    }

    private static List<@Nullable Object> plain(List<?> elements) {
        var plain = new ArrayList<@Nullable Object>();
        elements.forEach(element -> plain.add(plain(element)));
        return Collections.unmodifiableList(plain);
    }

    private <T> Optional<List<T>> elements(Class<T> type, String name) {
        return members.get(name) instanceof List<?> all && all.stream().allMatch(type::isInstance)
                ? Optional.of(all.stream().map(type::cast).toList())
                : Optional.empty();
    }

    private static <T> Optional<T> as(Class<T> type, @Nullable Object value) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }
}
