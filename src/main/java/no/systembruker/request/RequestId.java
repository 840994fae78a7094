package no.systembruker.request;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A request's id, which the system user that comes of it inherits. */
public record RequestId(UUID value) {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static Optional<RequestId> parse(String text) {
        return CANONICAL.matcher(text).matches() ? Optional.of(new RequestId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
