package no.systembruker.api.changerequest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.Line;
import no.systembruker.api.json.Payload;
import no.systembruker.api.security.Vendor;
import no.systembruker.changerequest.NewChangeRequest;
import no.systembruker.register.AskedRight;
import no.systembruker.systemuser.SystemUserId;
import org.jspecify.annotations.Nullable;

/** A change as the vendor sends it (api.md §5). */
record ChangePayload(
        @Size(max = MOST, message = TOO_MANY) @Nullable
        List<@NotNull(message = MISSING) @Valid RightPayload> requiredRights,

        @Size(max = MOST, message = TOO_MANY) @Nullable
        List<@NotNull(message = MISSING) @Valid RightPayload> unwantedRights,

        @Size(max = MOST, message = TOO_MANY) @Nullable
        List<@NotNull(message = MISSING) @Valid PackagePayload> requiredAccessPackages,

        @Size(max = MOST, message = TOO_MANY) @Nullable
        List<@NotNull(message = MISSING) @Valid PackagePayload> unwantedAccessPackages,

        @Line(max = 2000) @Nullable String redirectUrl)
        implements Payload {

    private static final int MOST = 1000;
    private static final String MISSING = "must not be empty";
    private static final String TOO_MANY = "must have at most {max} entries";

    NewChangeRequest from(Vendor vendor, SystemUserId systemUser) {
        return new NewChangeRequest(
                vendor.number(),
                systemUser,
                rights(requiredRights),
                rights(unwantedRights),
                urns(requiredAccessPackages),
                urns(unwantedAccessPackages),
                redirectUrl);
    }

    private static List<AskedRight> rights(@Nullable List<RightPayload> rights) {
        return rights == null
                ? List.of()
                : rights.stream().map(RightPayload::toRight).toList();
    }

    private static List<String> urns(@Nullable List<PackagePayload> packages) {
        return packages == null
                ? List.of()
                : packages.stream().map(PackagePayload::urn).toList();
    }
}
