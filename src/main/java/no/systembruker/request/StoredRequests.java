package no.systembruker.request;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredRequests extends JpaRepository<StoredRequest, UUID> {

    Optional<StoredRequest> findByIdAndWithdrawnFalse(UUID id);

    /** Holds other answers to the same request back, and its withdrawal, until this one is through. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StoredRequest r where r.id = :id")
    Optional<StoredRequest> findForAnswer(UUID id);

    Optional<StoredRequest> findBySystemIdAndPartyAndExternalRefAndStandingTrue(
            String systemId, String party, String externalRef);

    default Optional<StoredRequest> standing(SystemUserKey key) {
        return findBySystemIdAndPartyAndExternalRefAndStandingTrue(
                key.system().value(), key.owner().value(), key.externalRef().value());
    }

    @Query("""
            select r from StoredRequest r where r.systemId = :system and r.kind = :kind and r.withdrawn = false
            order by r.created, r.id
            """)
    List<StoredRequest> ofSystem(String system, SystemUserKind kind, Limit limit);

    /** Nothing, too, when the first of them never was on this list. */
    @Query("""
            select r from StoredRequest r where r.systemId = :system and r.kind = :kind and r.withdrawn = false
              and (r.created, r.id) >= (
                (select first.created from StoredRequest first
                    where first.id = :id and first.systemId = :system and first.kind = :kind), :id)
            order by r.created, r.id
            """)
    List<StoredRequest> ofSystemFrom(String system, SystemUserKind kind, UUID id, Limit limit);

    boolean existsByIdAndSystemIdAndKind(UUID id, String system, SystemUserKind kind);

    @Query("""
            select r from StoredRequest r
            where r.party = :party and r.status = RequestStatus.NEW and r.standing = true and r.expires > :now
            order by r.escalated desc, r.expires, r.id
            """)
    List<StoredRequest> waitingFor(String party, Instant now, Limit limit);

    @Query("""
            select r from StoredRequest r
            where r.party = :party and r.decidedAt is not null
            order by r.decidedAt desc, r.id desc
            """)
    List<StoredRequest> answeredBy(String party, Limit limit);

    @Query("select r from StoredRequest r where r.systemId = :system and r.party in :parties and r.standing = true")
    List<StoredRequest> standingOf(String system, Collection<String> parties);

    @Query("""
            select r.externalRef from StoredRequest r
            where r.systemId = :system and r.party = :party
              and r.status = RequestStatus.NEW and r.standing = true and r.expires > :now
            order by r.created, r.id
            """)
    List<String> waitingReferences(String system, String party, Instant now, Limit limit);
}
