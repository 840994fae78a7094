package no.systembruker.register;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
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

    /** Lets many give the same system access at once, and its vendor wait. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select s from StoredSystem s where s.internalId = :internalId")
    Optional<StoredSystem> findForGiving(UUID internalId);

    @Query("select s.searchName from StoredSystem s where s.internalId = :internalId")
    Optional<String> searchNameOf(UUID internalId);

    @Query("select distinct s.vendor from StoredSystem s where s.visible = true and s.deleted = false")
    List<String> vendorsOfOffered();

    @Query("""
            select s from StoredSystem s
            where s.visible = true and s.deleted = false
              and (s.searchName like :name escape '\\' or s.vendor like :number escape '\\' or s.vendor in :vendors)
              and (s.searchName > :afterName or (s.searchName = :afterName and s.internalId > :after))
            order by s.searchName, s.internalId
            """)
    List<StoredSystem> offered(
            String name, String number, Collection<String> vendors, String afterName, UUID after, Limit limit);

    @Query("select s.systemId from StoredSystem s join s.clients client where client.clientId = :clientId"
            + " and s.deleted = false")
    Optional<String> systemIdOfClient(String clientId);

    @Query("""
            select s from StoredSystem s
            where s.vendor = :vendor and s.deleted = :deleted
              and (s.searchName like :text escape '\\' or lower(s.systemId) like :text escape '\\')
              and (s.searchName > :afterName or (s.searchName = :afterName and s.internalId > :after))
            order by s.searchName, s.internalId
            """)
    List<StoredSystem> ofVendor(String vendor, boolean deleted, String text, String afterName, UUID after, Limit limit);
}
