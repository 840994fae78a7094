package no.systembruker.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.catalogue.PlainText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyName;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks systems up. */
@Service
@Transactional(readOnly = true)
public class Systems {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final StoredSystems systems;

    Systems(StoredSystems systems) {
        this.systems = systems;
    }

    /** Deleted systems are found too. */
    public Optional<RegisteredSystem> find(SystemId id) {
        return systems.findBySystemId(id.value()).map(StoredSystem::toSystem);
    }

    public List<RegisteredSystem> find(Collection<SystemId> ids) {
        return systems.findBySystemIdIn(ids.stream().map(SystemId::value).toList()).stream()
                .map(StoredSystem::toSystem)
                .toList();
    }

    /** A vendor's systems, deleted ones left out, by id. */
    public List<RegisteredSystem> ofVendor(OrganisationNumber vendor) {
        return systems.findByVendorAndDeletedFalseOrderBySystemId(vendor.value()).stream()
                .map(StoredSystem::toSystem)
                .toList();
    }

    /**
     * A page of a vendor's systems by name.
     *
     * @param search part of a name in any language, or of the id; empty for all
     * @param deleted whether those that are deleted, or those that are not
     * @param after the internal id of the last system on the page before
     */
    public List<RegisteredSystem> page(
            OrganisationNumber vendor, String search, boolean deleted, Optional<UUID> after, int limit) {
        return systems
                .ofVendor(
                        vendor.value(),
                        deleted,
                        PartyName.containing(PartyName.searchable(search)),
                        after.flatMap(systems::searchNameOf).orElse(""),
                        after.orElse(BEFORE_ALL),
                        Limit.of(limit))
                .stream()
                .map(StoredSystem::toSystem)
                .toList();
    }

    /** The active system that this Maskinporten client belongs to. */
    public Optional<SystemId> withClient(String clientId) {
        return PlainText.isLine(clientId, RegistrationRules.LONGEST_CLIENT_ID)
                ? systems.systemIdOfClient(clientId).map(SystemId::new)
                : Optional.empty();
    }
}
