package no.systembruker.history;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.register.SystemId;
import org.springframework.data.jpa.domain.PredicateSpecification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what has been done for an organisation. */
@Service
@Transactional(readOnly = true)
public class History {

    private final StoredEntries entries;

    History(StoredEntries entries) {
        this.entries = entries;
    }

    /** The newest of an organisation's entries, newest first. */
    public HistoryPage page(OrganisationNumber party, HistoryFilter filter, int size) {
        return page(EntriesAsked.of(party, filter), size);
    }

    /**
     * The page after this entry: what has come since the page before was read moves nothing.
     *
     * @return empty when the entry is not the organisation's
     */
    public Optional<HistoryPage> page(OrganisationNumber party, HistoryFilter filter, long after, int size) {
        return entries.findByIdAndParty(after, party.value())
                .map(last -> page(EntriesAsked.of(party, filter).and(EntriesAsked.before(last.toKey())), size));
    }

    /** Whom and what an organisation's history can be narrowed to. */
    public Participants participants(OrganisationNumber party) {
        return new Participants(
                entries.people(party.value()).stream().map(PersonId::new).toList(),
                entries.systems(party.value()).stream().map(SystemId::new).toList());
    }

    /** All that was done with one request and the system user that came of it, oldest first. */
    public List<HistoryEntry> of(UUID subject) {
        return toEntries(entries.findBySubjectOrderById(subject));
    }

    private HistoryPage page(PredicateSpecification<StoredEntry> asked, int size) {
        var found = entries.newest(asked, size + 1);
        return new HistoryPage(toEntries(found.stream().limit(size).toList()), found.size() > size);
    }

    private List<HistoryEntry> toEntries(List<StoredEntry> stored) {
        var requested = requested(stored);
        return stored.stream().map(entry -> entry.toEntry(requested)).toList();
    }

    /** Those of the system users that came of a request, and so share its id. */
    private Set<UUID> requested(List<StoredEntry> stored) {
        var created = stored.stream()
                .filter(entry -> entry.is(Act.SYSTEM_USER_CREATED))
                .map(StoredEntry::subject)
                .toList();
        return created.isEmpty() ? Set.of() : new HashSet<>(entries.requested(created));
    }
}
