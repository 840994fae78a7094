package no.systembruker.changerequest;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A change request's id: the vendor's own choice, its correlation id. */
public record ChangeRequestId(UUID value) {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static Optional<ChangeRequestId> parse(String text) {
        return CANONICAL.matcher(text).matches()
                ? Optional.of(new ChangeRequestId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
