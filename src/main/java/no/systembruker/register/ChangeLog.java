package no.systembruker.register;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has changed what in the register. */
@Service
@Transactional(readOnly = true)
public class ChangeLog {

    private final StoredChanges changes;

    ChangeLog(StoredChanges changes) {
        this.changes = changes;
    }

    /** All changes of a system since it was created, newest first; those of a deleted system too. */
    public List<SystemChange> of(RegisteredSystem system) {
        return changes.findBySystemInternalIdOrderByIdDesc(system.internalId()).stream()
                .map(StoredChange::toChange)
                .toList();
    }
}
