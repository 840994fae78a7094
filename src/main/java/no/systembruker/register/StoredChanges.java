package no.systembruker.register;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface StoredChanges extends CrudRepository<StoredChange, Long> {

    List<StoredChange> findBySystemInternalIdOrderByIdDesc(UUID system);

    @Query("select c from StoredChange c where c.systemInternalId = :system and c.id <= :from order by c.id desc")
    List<StoredChange> page(UUID system, long from, Limit limit);
}
