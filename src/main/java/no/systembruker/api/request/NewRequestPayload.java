package no.systembruker.api.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.Line;
import no.systembruker.api.json.Payload;
import no.systembruker.api.security.Vendor;
import no.systembruker.request.NewRequest;
import no.systembruker.request.NewStandardRequest;
import org.jspecify.annotations.Nullable;

/** A request as the vendor sends it (api.md §4). */
record NewRequestPayload(
        @Line @Nullable String externalRef,
        @NotEmpty(message = MISSING) @Line String systemId,
        @NotEmpty(message = MISSING) @Line String partyOrgNo,
        @Line @Nullable String integrationTitle,
        @Size(max = MOST, message = TOO_MANY) @Nullable List<@NotNull(message = MISSING) @Valid RightPayload> rights,

        @Size(max = MOST, message = TOO_MANY) @Nullable
        List<@NotNull(message = MISSING) @Valid PackagePayload> accessPackages,

        @Line(max = 2000) @Nullable String redirectUrl)
        implements Payload {

    private static final int MOST = 1000;
    private static final String MISSING = "must not be empty";
    private static final String TOO_MANY = "must have at most {max} entries";

    NewRequest from(Vendor vendor) {
        return new NewStandardRequest(
                vendor.number(),
                systemId,
                partyOrgNo,
                externalRef,
                integrationTitle,
                rights == null
                        ? null
                        : rights.stream().map(RightPayload::toRight).toList(),
                accessPackages == null
                        ? null
                        : accessPackages.stream().map(PackagePayload::urn).toList(),
                redirectUrl);
    }
}
