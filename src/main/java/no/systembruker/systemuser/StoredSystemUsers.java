package no.systembruker.systemuser;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredSystemUsers extends JpaRepository<StoredSystemUser, UUID> {

    /** What a system user is called by its owner. */
    record Labelled(UUID id, String label) {}

    /** Who has given a system access, and by which reference. */
    record OwnerReference(String owner, String externalRef) {}

    @Query("""
            select new no.systembruker.systemuser.StoredSystemUsers$OwnerReference(u.owner, u.externalRef)
            from StoredSystemUser u where u.systemId = :system and u.owner in :owners and u.live = true
            """)
    List<OwnerReference> ownersOf(String system, Collection<String> owners);

    List<StoredSystemUser> findByIdInAndLiveTrue(Collection<UUID> ids);

    Optional<StoredSystemUser> findByIdAndLiveTrue(UUID id);

    Optional<StoredSystemUser> findBySystemIdAndOwnerAndExternalRefAndLiveTrue(
            String systemId, String owner, String externalRef);

    @Query("select u.owner from StoredSystemUser u where u.id = :id")
    Optional<String> ownerOf(UUID id);

    default Optional<EndedSystemUser> findEnded(UUID id) {
        return findById(id).flatMap(StoredSystemUser::ended);
    }

    /** Holds other changes and deletions of the same system user back until this one is through. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from StoredSystemUser u where u.id = :id and u.live = true")
    Optional<StoredSystemUser> findForChange(UUID id);

    @Query("select u from StoredSystemUser u where u.systemId = :system and u.live = true order by u.created, u.id")
    List<StoredSystemUser> ofSystem(String system, Limit limit);

    /** Nothing, too, when the first of them never was the system's. */
    @Query("""
            select u from StoredSystemUser u where u.systemId = :system and u.live = true
              and (u.created, u.id) >= (
                (select first.created from StoredSystemUser first where first.id = :id and first.systemId = :system), :id)
            order by u.created, u.id
            """)
    List<StoredSystemUser> ofSystemFrom(String system, UUID id, Limit limit);

    boolean existsByIdAndSystemId(UUID id, String system);

    @Query(
            "select u from StoredSystemUser u where u.owner = :owner and u.live = true order by u.created desc, u.id desc")
    List<StoredSystemUser> ofOwner(String owner, Limit limit);

    @Query("""
            select u from StoredSystemUser u where u.owner = :owner and u.live = true
              and u.created <= :created and (u.created < :created or u.id < :id)
            order by u.created desc, u.id desc
            """)
    List<StoredSystemUser> ofOwnerAfter(String owner, Instant created, UUID id, Limit limit);

    @Query("""
            select u from StoredSystemUser u where u.owner = :owner and u.deleted is not null
            order by u.deleted desc, u.id desc
            """)
    List<StoredSystemUser> endedOf(String owner, Limit limit);

    @Query("""
            select new no.systembruker.systemuser.StoredSystemUsers$Labelled(u.id, u.label)
            from StoredSystemUser u where u.id in :ids and u.label is not null
            """)
    List<Labelled> labelled(Collection<UUID> ids);

    /** Deleted ones too. */
    @Query("select u from StoredSystemUser u where u.sequenceNo >= :from order by u.sequenceNo")
    List<StoredSystemUser> numberedFrom(long from, Limit limit);

    @Query("""
            select new no.systembruker.systemuser.Ending(
                u.deleted, case when u.deletedBy is null then true else false end)
            from StoredSystemUser u
            where u.systemId = :system and u.owner = :owner and u.externalRef = :reference and u.live is null
            order by u.deleted desc
            """)
    List<Ending> endings(String system, String owner, String reference, Limit limit);

    @Query("""
            select u.externalRef from StoredSystemUser u
            where u.systemId = :system and u.owner = :owner and u.live = true
            order by u.created, u.id
            """)
    List<String> references(String system, String owner, Limit limit);

    @Query("""
            select u from StoredSystemUser u left join fetch u.packages
            where u.owner = :owner and u.kind = SystemUserKind.AGENT and u.live = true
            order by u.created, u.id
            """)
    List<StoredSystemUser> agentsOf(String owner);
}
