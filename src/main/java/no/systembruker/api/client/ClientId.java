package no.systembruker.api.client;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.systembruker.api.AddressedId;

/** How a caller names a client: by its UUID in the register of parties, as our lists give it. */
final class ClientId {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private ClientId() {}

    static Optional<UUID> parse(String text) {
        var dashed = AddressedId.dashed(text);
        return CANONICAL.matcher(dashed).matches() ? Optional.of(UUID.fromString(dashed)) : Optional.empty();
    }
}
