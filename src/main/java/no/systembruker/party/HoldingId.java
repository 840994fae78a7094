package no.systembruker.party;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one role of one person in one organisation. */
public record HoldingId(UUID value) {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static Optional<HoldingId> parse(String text) {
        return CANONICAL.matcher(text).matches() ? Optional.of(new HoldingId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
