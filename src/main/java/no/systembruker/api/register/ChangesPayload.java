package no.systembruker.api.register;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.api.json.Payload;
import no.systembruker.register.ChangeKind;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemChange;
import org.jspecify.annotations.Nullable;

/** The change log of a system, newest first. */
record ChangesPayload(@JsonValue List<Item> changes) implements Payload {

    /**
     * @param changedData what was sent, as it was kept; of a change in the portal, what would have been sent for it
     */
    record Item(
            UUID systemInternalId,
            String changedByOrgNumber,
            String changeType,

            @JsonRawValue @Schema(implementation = Object.class) @Nullable
            String changedData,

            String clientId,
            Instant created) {}

    static ChangesPayload of(RegisteredSystem system, List<SystemChange> changes, Edits edits) {
        return new ChangesPayload(changes.stream()
                .map(change -> item(change, edits.sent(system, change).orElse(null)))
                .toList());
    }

    private static Item item(SystemChange change, @Nullable String sent) {
        return new Item(
                change.system(),
                change.edit().by().value(),
                type(change.kind()),
                sent,
                change.edit().clientId(),
                change.made());
    }

    private static String type(ChangeKind kind) {
        return switch (kind) {
            case CREATED -> "create";
            case REPLACED -> "update";
            case RIGHTS_REPLACED -> "rightsupdate";
            case PACKAGES_REPLACED -> "accesspackageupdate";
            case DELETED -> "delete";
        };
    }
}
