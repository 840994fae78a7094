package no.systembruker.register;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a draft. */
public record DraftId(UUID value) {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static Optional<DraftId> parse(String text) {
        return CANONICAL.matcher(text).matches() ? Optional.of(new DraftId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
