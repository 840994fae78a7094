package no.systembruker.api.systemuser;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.api.json.Payload;
import no.systembruker.systemuser.SystemUserChange;
import org.jspecify.annotations.Nullable;

/**
 * A system user in the stream (api.md §10).
 *
 * @param partyId the owner's UUID in the register of parties, for there are no numeric party ids here; missing when the register
 *     does not have the owner
 */
record SystemUserChangePayload(
        UUID id,
        String partyOrgNo,
        @Nullable UUID partyId,
        String integrationTitle,
        boolean isDeleted,
        Instant lastChanged,
        Instant created,
        long sequenceNo,
        String systemUserType)
        implements Payload {

    static SystemUserChangePayload of(SystemUserChange change) {
        var systemUser = change.systemUser();
        return new SystemUserChangePayload(
                systemUser.id().value(),
                systemUser.key().owner().value(),
                change.ownerParty(),
                systemUser.title(),
                change.deleted(),
                change.at(),
                systemUser.created(),
                change.number(),
                SystemUserPayload.userType(systemUser.kind()));
    }
}
