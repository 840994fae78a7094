package no.systembruker.api.systemuser;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.api.json.Payload;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import no.systembruker.systemuser.TokenHolder;

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

    static SystemUserPayload forVendor(SystemUser found) {
        return of(found.id(), found.key(), found.kind(), found.title(), found.created(), "");
    }

    /** Maskinporten reads the system id in the place of the product's name. */
    static SystemUserPayload forToken(TokenHolder found) {
        var productName = found.key().system().value();
        return of(found.id(), found.key(), found.kind(), found.title(), found.created(), productName);
    }

    private static SystemUserPayload of(
            SystemUserId id,
            SystemUserKey key,
            SystemUserKind kind,
            String title,
            Instant created,
            String productName) {
        return new SystemUserPayload(
                id.value(),
                title,
                key.system().value(),
                productName,
                key.owner().value(),
                created,
                false,
                "",
                key.system().vendor().value(),
                key.externalRef().value(),
                userType(kind));
    }

    static String userType(SystemUserKind kind) {
        return switch (kind) {
            case STANDARD -> "standard";
            case AGENT -> "agent";
        };
    }
}
