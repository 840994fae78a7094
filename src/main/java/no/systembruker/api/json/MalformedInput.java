package no.systembruker.api.json;

import java.util.List;
import java.util.Map;

/** The call is not formed as it must be: what is wrong, by field. */
public class MalformedInput extends RuntimeException {

    private final transient Map<String, List<String>> errors;

    public MalformedInput(Map<String, List<String>> errors) {
        super("Malformed: " + errors.keySet());
        this.errors = Map.copyOf(errors);
    }

    public static MalformedInput in(String field, String message) {
        return new MalformedInput(Map.of(field, List.of(message)));
    }

    public Map<String, List<String>> errors() {
        return errors;
    }
}
