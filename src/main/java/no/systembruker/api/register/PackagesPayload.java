package no.systembruker.api.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.json.ListPayload;

/** All the access packages that a system is to have. */
record PackagesPayload(
        @JsonValue @Size(max = SystemPayload.MOST, message = SystemPayload.TOO_MANY)
        List<@NotNull(message = SystemPayload.MISSING) @Valid PackagePayload> entries)
        implements ListPayload<PackagePayload> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    PackagesPayload {}

    List<String> urns() {
        return entries.stream().map(PackagePayload::urn).toList();
    }
}
