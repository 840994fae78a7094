package no.systembruker.exchange;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface StoredKeys extends CrudRepository<StoredKey, String> {

    List<StoredKey> findByExpiresAfterOrderByCreatedAscIdAsc(Instant now);

    @Modifying
    @Query("delete from StoredKey key where key.expires <= :now")
    void deleteExpired(Instant now);
}
