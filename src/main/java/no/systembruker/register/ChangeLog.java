package no.systembruker.register;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
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

    /** @param from where the page before said that this one begins; empty for the first */
    public ChangePage page(RegisteredSystem system, OptionalLong from, int size) {
        var read = changes.page(system.internalId(), from.orElse(Long.MAX_VALUE), Limit.of(size + 1));
        var lines = IntStream.range(0, Math.min(size, read.size()))
                .mapToObj(place -> new ChangePage.Line(
                        read.get(place).toChange(),
                        place + 1 < read.size() ? read.get(place + 1).toChange().became() : null))
                .toList();
        return new ChangePage(lines, read.size() > size ? read.get(size).id() : null);
    }
}
