package no.systembruker.role;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

interface StoredAttempts extends CrudRepository<StoredAttempt, UUID> {

    long countByActorAndAtAfter(UUID actor, Instant since);

    @Modifying
    @Transactional
    @Query("delete from StoredAttempt a where a.id = :id or (a.actor = :actor and a.at <= :until)")
    void forget(UUID id, UUID actor, Instant until);
}
