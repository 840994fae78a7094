package no.systembruker.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.PredicateSpecification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface StoredEntries extends CrudRepository<StoredEntry, Long>, JpaSpecificationExecutor<StoredEntry> {

    Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("at"), Sort.Order.desc("id"));

    default List<StoredEntry> newest(PredicateSpecification<StoredEntry> asked, int limit) {
        return findBy(asked, query -> query.sortBy(NEWEST_FIRST).limit(limit).all());
    }

    Optional<StoredEntry> findByIdAndParty(long id, String party);

    List<StoredEntry> findBySubjectOrderById(UUID subject);

    @Query("select distinct e.person from StoredEntry e where e.party = :party and e.person is not null")
    List<UUID> people(String party);

    @Query("select distinct e.systemId from StoredEntry e where e.party = :party and e.systemId is not null")
    List<String> systems(String party);

    @Query("select e.subject from StoredEntry e where e.subject in :subjects and e.act = Act.REQUEST_RECEIVED")
    List<UUID> requested(Collection<UUID> subjects);
}
