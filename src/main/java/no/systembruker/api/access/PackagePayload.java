package no.systembruker.api.access;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.systembruker.api.json.Line;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.register.Access;

/** An access package, named by its URN. */
public record PackagePayload(
        @NotNull(message = "must be given") @Line String urn) {

    public static List<PackagePayload> of(Access access) {
        return access.packages().stream().map(PackagePayload::ofSlug).toList();
    }

    public static PackagePayload ofSlug(String slug) {
        return new PackagePayload(AccessPackage.urnOf(slug));
    }
}
