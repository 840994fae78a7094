package no.systembruker.register;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface StoredChanges extends CrudRepository<StoredChange, Long> {

    List<StoredChange> findBySystemInternalIdOrderByIdDesc(UUID system);
}
