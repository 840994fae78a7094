package no.systembruker.api.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.Line;
import no.systembruker.api.json.Payload;
import no.systembruker.api.json.Prose;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.ReturnAddress;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegistration;
import org.jspecify.annotations.Nullable;

/** A system as its vendor sends it (api.md §3). */
record SystemPayload(
        @NotEmpty(message = MISSING) @Line(max = SystemId.MAX_LENGTH)
        String id,

        @NotNull(groups = Sender.class, message = MISSING) @Valid
        VendorPayload vendor,

        @NotNull(message = MISSING) @Valid Name name,
        @NotNull(message = MISSING) @Valid Description description,
        @Size(max = MOST, message = TOO_MANY) @Nullable List<@NotNull(message = MISSING) @Valid RightPayload> rights,

        @Size(max = MOST, message = TOO_MANY) @Nullable
        List<@NotNull(message = MISSING) @Valid PackagePayload> accessPackages,

        @Size(max = MOST, message = TOO_MANY) @Nullable List<@NotBlank(message = MISSING) @Line String> clientId,
        @Nullable Boolean isVisible,

        @Size(max = MOST, message = TOO_MANY) @Nullable
        List<@NotNull(message = MISSING) @Line(max = ReturnAddress.MAX_LENGTH) String> allowedRedirectUrls)
        implements Payload {

    static final int MOST = SystemRegistration.MOST;
    static final String MISSING = "must not be empty";
    static final String TOO_MANY = "must have at most {max} entries";

    record Name(
            @NotEmpty(message = MISSING) @Line String nb,
            @NotEmpty(message = MISSING) @Line String nn,
            @NotEmpty(message = MISSING) @Line String en) {}

    record Description(
            @NotEmpty(message = MISSING) @Prose String nb,
            @NotEmpty(message = MISSING) @Prose String nn,
            @NotEmpty(message = MISSING) @Prose String en) {}

    SystemRegistration toRegistration(OrganisationNumber owner) {
        return new SystemRegistration(
                id,
                owner,
                new LocalisedText(name.nb(), name.nn(), name.en()),
                new LocalisedText(description.nb(), description.nn(), description.en()),
                given(rights).stream().map(RightPayload::toRight).toList(),
                given(accessPackages).stream().map(PackagePayload::urn).toList(),
                given(clientId),
                given(allowedRedirectUrls),
                isVisible == null || isVisible);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
