package no.systembruker.systemuser;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredSystemUsers extends JpaRepository<StoredSystemUser, UUID> {

    Optional<StoredSystemUser> findByIdAndLiveTrue(UUID id);

    Optional<StoredSystemUser> findBySystemIdAndOwnerAndExternalRefAndLiveTrue(
            String systemId, String owner, String externalRef);

    /** Holds other changes and deletions of the same system user back until this one is through. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from StoredSystemUser u where u.id = :id and u.live = true")
    Optional<StoredSystemUser> findForChange(UUID id);

    @Query("select u from StoredSystemUser u where u.systemId = :system and u.live = true order by u.created, u.id")
    List<StoredSystemUser> ofSystem(String system, Limit limit);

    @Query("""
            select u from StoredSystemUser u where u.systemId = :system and u.live = true
              and u.created >= :created and (u.created > :created or u.id >= :id)
            order by u.created, u.id
            """)
    List<StoredSystemUser> ofSystemFrom(String system, Instant created, UUID id, Limit limit);

    @Query(
            "select u from StoredSystemUser u where u.owner = :owner and u.live = true order by u.created desc, u.id desc")
    List<StoredSystemUser> ofOwner(String owner, Limit limit);

    @Query("""
            select u from StoredSystemUser u where u.owner = :owner and u.live = true
              and u.created <= :created and (u.created < :created or u.id < :id)
            order by u.created desc, u.id desc
            """)
    List<StoredSystemUser> ofOwnerAfter(String owner, Instant created, UUID id, Limit limit);
}
