package no.systembruker.api.json;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Holds a payload against what its form must be; what it says is for the core to judge. */
@Component
public class FormCheck {

    private static final String ENTRIES = "entries";
    private static final String ELEMENT = ".<list element>";

    private final Validator validator;

    FormCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * @param groups the constraints to hold it against, all that name no group when none is given
     * @throws MalformedInput naming every field that is wrong
     */
    public void check(Payload payload, Class<?>... groups) {
        var faults = validator.validate(payload, groups);
        if (!faults.isEmpty()) {
            throw new MalformedInput(faults.stream()
                    .collect(groupingBy(
                            fault -> field(payload, fault),
                            TreeMap::new,
                            mapping(ConstraintViolation::getMessage, toList()))));
        }
    }

    private static String field(Payload payload, ConstraintViolation<?> fault) {
        var path = fault.getPropertyPath().toString().replace(ELEMENT, "");
        return payload instanceof ListPayload<?> ? placeInList(path) : path;
    }

    private static String placeInList(String path) {
        var place = path.substring(ENTRIES.length());
        return place.isEmpty() ? "$" : place;
    }
}
