package no.systembruker.api.systemuser;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.api.json.Payload;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.StandardSystemUser;
import no.systembruker.systemuser.SystemUser;

/**
 * A system user as vendors and Maskinporten see it (api.md §6, §8). Deleted ones are seen by nobody, and the supplier's name is
 * always empty, as on the platform.
 */
record SystemUserPayload(
        UUID id,
        String integrationTitle,
        String systemId,
        String productName,
        String reporteeOrgNo,
        Instant created,
        boolean isDeleted,
        String supplierName,
        String supplierOrgno,
        String externalRef,
        String userType)
        implements Payload {

    static SystemUserPayload forVendor(SystemUser systemUser) {
        return of(systemUser, "");
    }

    /** Maskinporten reads the system id in the place of the product's name. */
    static SystemUserPayload forToken(SystemUser systemUser) {
        return of(systemUser, systemUser.key().system().value());
    }

    private static SystemUserPayload of(SystemUser systemUser, String productName) {
        var system = systemUser.key().system();
        return new SystemUserPayload(
                systemUser.id().value(),
                systemUser.title(),
                system.value(),
                productName,
                systemUser.key().owner().value(),
                systemUser.created(),
                false,
                "",
                system.vendor().value(),
                systemUser.key().externalRef().value(),
                userType(systemUser));
    }

    static String userType(SystemUser systemUser) {
        return switch (systemUser) {
            case StandardSystemUser standard -> "standard";
            case AgentSystemUser agent -> "agent";
        };
    }
}
