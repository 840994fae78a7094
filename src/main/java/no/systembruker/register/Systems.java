package no.systembruker.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.systembruker.catalogue.PlainText;
import no.systembruker.party.OrganisationNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks systems up. */
@Service
@Transactional(readOnly = true)
public class Systems {

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

    /** The active system that this Maskinporten client belongs to. */
    public Optional<SystemId> withClient(String clientId) {
        return PlainText.isLine(clientId, RegistrationRules.LONGEST_CLIENT_ID)
                ? systems.systemIdOfClient(clientId).map(SystemId::new)
                : Optional.empty();
    }
}
