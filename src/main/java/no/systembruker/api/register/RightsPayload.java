package no.systembruker.api.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.ListPayload;
import no.systembruker.register.AskedRight;

/** All the rights that a system is to have. */
record RightsPayload(
        @JsonValue @Size(max = SystemPayload.MOST, message = SystemPayload.TOO_MANY)
        List<@NotNull(message = SystemPayload.MISSING) @Valid RightPayload> entries)
        implements ListPayload<RightPayload> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    RightsPayload {}

    List<AskedRight> rights() {
        return entries.stream().map(RightPayload::toRight).toList();
    }
}
