package no.systembruker.api.register;

import java.util.List;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.Payload;
import no.systembruker.register.RegisteredSystem;

/** One system, as its vendor sees it. */
record RegisteredSystemPayload(
        String id,
        VendorPayload vendor,
        TextPayload name,
        TextPayload description,
        List<RightPayload> rights,
        List<PackagePayload> accessPackages,
        boolean isDeleted,
        List<String> clientId,
        boolean isVisible,
        List<String> allowedRedirectUrls)
        implements Payload {

    static RegisteredSystemPayload of(RegisteredSystem system) {
        return new RegisteredSystemPayload(
                system.id().value(),
                VendorPayload.of(system.vendor()),
                TextPayload.of(system.name()),
                TextPayload.of(system.description()),
                system.access().rights().stream().map(RightPayload::of).toList(),
                system.access().packages().stream().map(PackagePayload::ofSlug).toList(),
                system.deleted(),
                system.clientIds(),
                system.visible(),
                system.redirectUrls());
    }
}
