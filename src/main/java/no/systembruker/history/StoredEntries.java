package no.systembruker.history;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.CrudRepository;

interface StoredEntries extends CrudRepository<StoredEntry, Long> {

    List<StoredEntry> findByPartyOrderByIdDesc(String party, Limit limit);

    List<StoredEntry> findBySubjectOrderById(UUID subject);
}
