package no.systembruker.changerequest;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.systemuser.SystemUserKey;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredChangeRequests extends JpaRepository<StoredChangeRequest, UUID> {

    @Query("""
            select c from StoredChangeRequest c
            where c.systemUserId in :systemUsers and c.status = RequestStatus.NEW and c.withdrawn = false
              and c.moot = false and c.expires > :now
            """)
    List<StoredChangeRequest> waitingFor(Collection<UUID> systemUsers, Instant now);

    Optional<StoredChangeRequest> findByIdAndWithdrawnFalseAndMootFalse(UUID id);

    @Query("select r.systemUserId from StoredChangeRequest r where r.id = :id")
    Optional<UUID> systemUserOf(UUID id);

    /** Holds other answers to the same change request back, and its withdrawal, until this one is through. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StoredChangeRequest r where r.id = :id")
    Optional<StoredChangeRequest> findForAnswer(UUID id);

    @Query("""
            select r from StoredChangeRequest r
            where r.systemId = :system and r.party = :party and r.externalRef = :reference
              and r.withdrawn = false and r.moot = false
            order by r.created desc, r.id desc
            """)
    List<StoredChangeRequest> ofKey(String system, String party, String reference, Limit limit);

    default Optional<StoredChangeRequest> newest(SystemUserKey key) {
        return ofKey(
                        key.system().value(),
                        key.owner().value(),
                        key.externalRef().value(),
                        Limit.of(1))
                .stream()
                .findFirst();
    }

    @Query("""
            select r from StoredChangeRequest r
            where r.systemId = :system and r.withdrawn = false and r.moot = false
            order by r.created, r.id
            """)
    List<StoredChangeRequest> ofSystem(String system, Limit limit);

    /** Nothing, too, when the first of them never was the system's. */
    @Query("""
            select r from StoredChangeRequest r
            where r.systemId = :system and r.withdrawn = false and r.moot = false
              and (r.created, r.id) >= (
                (select first.created from StoredChangeRequest first where first.id = :id and first.systemId = :system), :id)
            order by r.created, r.id
            """)
    List<StoredChangeRequest> ofSystemFrom(String system, UUID id, Limit limit);

    boolean existsByIdAndSystemId(UUID id, String system);

    @Query("""
            select r from StoredChangeRequest r
            where r.party = :party and r.status = RequestStatus.NEW and r.expires > :now
              and r.withdrawn = false and r.moot = false
            order by r.escalated desc, r.expires, r.id
            """)
    List<StoredChangeRequest> waitingFor(String party, Instant now, Limit limit);

    @Query("""
            select r from StoredChangeRequest r
            where r.party = :party and r.decidedAt is not null
            order by r.decidedAt desc, r.id desc
            """)
    List<StoredChangeRequest> answeredBy(String party, Limit limit);

    @Query("""
            select r from StoredChangeRequest r
            where r.systemUserId = :systemUser and r.status = RequestStatus.ACCEPTED
            order by r.decidedAt desc, r.id desc
            """)
    List<StoredChangeRequest> approvedFor(UUID systemUser, Limit limit);

    @Modifying
    @Query("""
            update versioned StoredChangeRequest r set r.moot = true, r.closedAt = coalesce(r.closedAt, :at)
            where r.systemUserId = :systemUser and r.status = RequestStatus.NEW
            """)
    void leaveMoot(UUID systemUser, Instant at);
}
