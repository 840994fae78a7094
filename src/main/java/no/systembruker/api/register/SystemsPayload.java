package no.systembruker.api.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.access.RightPayload;
import no.systembruker.api.json.Payload;
import no.systembruker.register.RegisteredSystem;

/** A list of systems, in which each is spelt another way than alone. */
record SystemsPayload(@JsonValue List<Item> systems) implements Payload {

    /**
     * @param systemVendorOrgName always empty, as on the platform
     */
    record Item(
            String systemId,
            String systemVendorOrgNumber,
            String systemVendorOrgName,
            TextPayload name,
            TextPayload description,
            List<RightPayload> rights,
            List<PackagePayload> accessPackages,
            boolean isVisible) {}

    static SystemsPayload of(List<RegisteredSystem> systems) {
        return new SystemsPayload(systems.stream().map(SystemsPayload::item).toList());
    }

    private static Item item(RegisteredSystem system) {
        return new Item(
                system.id().value(),
                system.vendor().value(),
                "",
                TextPayload.of(system.name()),
                TextPayload.of(system.description()),
                system.access().rights().stream().map(RightPayload::of).toList(),
                system.access().packages().stream().map(PackagePayload::ofSlug).toList(),
                system.visible());
    }
}
