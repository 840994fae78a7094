package no.systembruker.systemuser;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A system user's id, the one that tokens carry. A system user that came of a request has the request's id. */
public record SystemUserId(UUID value) {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static Optional<SystemUserId> parse(String text) {
        return CANONICAL.matcher(text).matches()
                ? Optional.of(new SystemUserId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
