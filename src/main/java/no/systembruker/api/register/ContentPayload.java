package no.systembruker.api.register;

import java.util.List;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.Payload;
import no.systembruker.register.DraftText;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemContent;

/** What a vendor would have sent of a system that was changed in the portal. */
record ContentPayload(
        String id,
        VendorPayload vendor,
        TextPayload name,
        TextPayload description,
        List<RightPayload> rights,
        List<PackagePayload> accessPackages,
        List<String> clientId,
        boolean isVisible,
        List<String> allowedRedirectUrls)
        implements Payload {

    static ContentPayload of(RegisteredSystem system, SystemContent content) {
        return new ContentPayload(
                system.id().value(),
                VendorPayload.of(system.vendor()),
                text(content.name()),
                text(content.description()),
                RightPayload.of(content.access()),
                PackagePayload.of(content.access()),
                content.clientIds(),
                content.visible(),
                content.redirectUrls());
    }

    private static TextPayload text(DraftText text) {
        return new TextPayload(text.nb(), text.nn(), text.en());
    }
}
