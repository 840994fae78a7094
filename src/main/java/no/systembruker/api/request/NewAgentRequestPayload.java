package no.systembruker.api.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.json.Line;
import no.systembruker.api.json.Payload;
import no.systembruker.api.security.Vendor;
import no.systembruker.request.NewAgentRequest;
import no.systembruker.request.NewRequest;
import org.jspecify.annotations.Nullable;

/** A request for clients as the vendor sends it (api.md §4). */
record NewAgentRequestPayload(
        @Line @Nullable String externalRef,
        @NotEmpty(message = "must not be empty") @Line String systemId,
        @NotEmpty(message = "must not be empty") @Line String partyOrgNo,
        @Line @Nullable String integrationTitle,

        @Size(max = 1000, message = "must have at most {max} entries") @Nullable
        List<@NotNull(message = "must not be empty") @Valid PackagePayload> accessPackages,

        @Line(max = 2000) @Nullable String redirectUrl)
        implements Payload {

    NewRequest from(Vendor vendor) {
        return new NewAgentRequest(
                vendor.number(),
                systemId,
                partyOrgNo,
                externalRef,
                integrationTitle,
                accessPackages == null
                        ? null
                        : accessPackages.stream().map(PackagePayload::urn).toList(),
                redirectUrl);
    }
}
