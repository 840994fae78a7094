package no.systembruker.api.problem;

import static java.util.stream.Collectors.joining;

import tools.jackson.core.JacksonException;

/** Where in a body the JSON could not be read. */
final class JsonField {

    private JsonField() {}

    /** Such as {@code rights[0].resource}; empty when the fault is in no member. */
    static String of(JacksonException fault) {
        var path = fault.getPath().stream().map(JsonField::step).collect(joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }
}
