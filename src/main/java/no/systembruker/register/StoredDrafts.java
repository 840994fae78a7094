package no.systembruker.register;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredDrafts extends JpaRepository<StoredDraft, UUID> {

    /** What is to become a system is everybody's at the vendor; a change belongs to whoever makes it. */
    @Query("""
            select d from StoredDraft d
            where d.vendor = :vendor and d.registeredAs is null
              and (d.systemInternalId is null or d.createdBy = :reader)
              and not exists (
                select 1 from StoredSystem s where s.internalId = d.systemInternalId and s.deleted = true)
            order by d.changed desc, d.id
            """)
    List<StoredDraft> ofVendor(String vendor, UUID reader, Limit limit);

    @Query("select count(d) from StoredDraft d"
            + " where d.vendor = :vendor and d.systemInternalId is null and d.registeredAs is null")
    long countNew(String vendor);

    Optional<StoredDraft> findBySystemInternalIdAndCreatedBy(UUID system, UUID editor);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDraft d where d.id = :id")
    Optional<StoredDraft> hold(UUID id);
}
