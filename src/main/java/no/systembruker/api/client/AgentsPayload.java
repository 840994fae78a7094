package no.systembruker.api.client;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.api.access.PackagePayload;
import no.systembruker.api.json.Payload;
import no.systembruker.party.Organisation;
import no.systembruker.systemuser.AgentSystemUser;

/** An organisation's agent system users, each in full (api.md §7). */
record AgentsPayload(@JsonValue List<Item> agents) implements Payload {

    /**
     * @param supplierName always empty, as on the platform
     * @param partyId the owner's UUID in the register of parties, for there are no numeric party ids here
     * @param partyUuId always empty, as on the platform
     */
    record Item(
            UUID id,
            String integrationTitle,
            String systemId,
            UUID systemInternalId,
            String productName,
            UUID partyId,
            String partyUuId,
            String reporteeOrgNo,
            Instant created,
            boolean isDeleted,
            String supplierName,
            String supplierOrgno,
            String externalRef,
            String userType,
            List<PackagePayload> accessPackages) {}

    static Item item(AgentSystemUser agent, UUID system, Organisation owner) {
        var key = agent.key();
        return new Item(
                agent.id().value(),
                agent.title(),
                key.system().value(),
                system,
                "",
                owner.uuid(),
                "",
                key.owner().value(),
                agent.created(),
                false,
                "",
                key.system().vendor().value(),
                key.externalRef().value(),
                "agent",
                PackagePayload.of(agent.access()));
    }
}
