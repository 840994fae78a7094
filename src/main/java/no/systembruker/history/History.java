package no.systembruker.history;

import java.util.List;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import org.springframework.data.domain.Limit;
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

    /** The newest entries of an organisation, newest first. */
    public List<HistoryEntry> of(OrganisationNumber party, int limit) {
        return entries.findByPartyOrderByIdDesc(party.value(), Limit.of(limit)).stream()
                .map(StoredEntry::toEntry)
                .toList();
    }

    /** All that was done with one request and the system user that came of it, oldest first. */
    public List<HistoryEntry> of(UUID subject) {
        return entries.findBySubjectOrderById(subject).stream()
                .map(StoredEntry::toEntry)
                .toList();
    }
}
