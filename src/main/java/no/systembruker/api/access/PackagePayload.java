package no.systembruker.api.access;

import jakarta.validation.constraints.NotNull;
import no.systembruker.api.json.Line;
import no.systembruker.catalogue.AccessPackage;

/** An access package, named by its URN. */
public record PackagePayload(
        @NotNull(message = "must be given") @Line String urn) {

    public static PackagePayload ofSlug(String slug) {
        return new PackagePayload(AccessPackage.urnOf(slug));
    }
}
