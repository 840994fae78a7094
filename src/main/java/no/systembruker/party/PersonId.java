package no.systembruker.party;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Our own name for a person, used everywhere but at sign-in, so that person numbers stay in one place. */
public record PersonId(UUID value) {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static Optional<PersonId> parse(String text) {
        return CANONICAL.matcher(text).matches() ? Optional.of(new PersonId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
