package no.systembruker.api.register;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.api.json.Payload;
import no.systembruker.register.ChangeKind;
import no.systembruker.register.SystemChange;
import org.jspecify.annotations.Nullable;

/** The change log of a system, newest first. */
record ChangesPayload(@JsonValue List<Item> changes) implements Payload {

    /**
     * @param changedData what was sent, as it was kept
     */
    record Item(
            UUID systemInternalId,
            String changedByOrgNumber,
            String changeType,

            @JsonRawValue @Schema(implementation = Object.class) @Nullable
            String changedData,

            String clientId,
            Instant created) {}

    static ChangesPayload of(List<SystemChange> changes) {
        return new ChangesPayload(changes.stream().map(ChangesPayload::item).toList());
    }

    private static Item item(SystemChange change) {
        return new Item(
                change.system(),
                change.edit().by().value(),
                type(change.kind()),
                change.edit().sent(),
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
