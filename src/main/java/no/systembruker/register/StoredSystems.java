package no.systembruker.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredSystems extends JpaRepository<StoredSystem, UUID> {

    boolean existsBySystemId(String systemId);

    default boolean exists(SystemId id) {
        return existsBySystemId(id.value());
    }

    @Query("select s from StoredSystem s left join fetch s.clientIds where s.systemId = :systemId")
    Optional<StoredSystem> findBySystemId(String systemId);

    List<StoredSystem> findBySystemIdIn(Collection<String> systemIds);

    List<StoredSystem> findByVendorAndDeletedFalseOrderBySystemId(String vendor);

    /** Client ids belong to active systems only: deleting a system frees them. */
    @Query("select clientId from StoredSystem s join s.clientIds clientId where clientId in :clientIds")
    List<String> clientIdsInUse(Collection<String> clientIds);

    @Query("select clientId from StoredSystem s join s.clientIds clientId where clientId in :clientIds"
            + " and s.internalId <> :system")
    List<String> clientIdsInUseBeside(UUID system, Collection<String> clientIds);

    @Query("select s.systemId from StoredSystem s join s.clientIds clientId where clientId = :clientId"
            + " and s.deleted = false")
    Optional<String> systemIdOfClient(String clientId);
}
