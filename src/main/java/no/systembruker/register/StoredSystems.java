package no.systembruker.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredSystems extends JpaRepository<StoredSystem, UUID> {

    boolean existsBySystemId(String systemId);

    default boolean exists(SystemId id) {
        return existsBySystemId(id.value());
    }

    @Query("select s from StoredSystem s left join fetch s.clients where s.systemId = :systemId")
    Optional<StoredSystem> findBySystemId(String systemId);

    List<StoredSystem> findBySystemIdIn(Collection<String> systemIds);

    List<StoredSystem> findByVendorAndDeletedFalseOrderBySystemId(String vendor);

    /** Clients belong to active systems only: deleting a system frees them. */
    @Query("select client.clientKey from StoredSystem s join s.clients client where client.clientKey in :keys")
    Set<String> clientKeysInUse(Collection<String> keys);

    @Query("select client.clientKey from StoredSystem s join s.clients client where client.clientKey in :keys"
            + " and s.internalId <> :system")
    Set<String> clientKeysInUseBeside(UUID system, Collection<String> keys);

    @Query("select s.systemId from StoredSystem s join s.clients client where client.clientId = :clientId"
            + " and s.deleted = false")
    Optional<String> systemIdOfClient(String clientId);
}
