package no.systembruker.portal.stepup;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A form that was sent, and is not taken before the sender has signed in again and sends it once more.
 *
 * @param person who sent it
 * @param address where to
 * @param place what the address names by its variables
 * @param fields all that was filled in
 * @param page the page it was filled in on
 */
public record WaitingAct(
        PortalAct act, UUID person, String address, Map<String, String> place, List<Field> fields, String page)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** One value that was filled in, or chosen, or was there already. */
    public record Field(String name, String value) implements Serializable {

        private static final long serialVersionUID = 1;
    }

    /** The first value of a field of this name. */
    public Optional<String> field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }
}
