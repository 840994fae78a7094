package no.systembruker.api.systemuser;

import java.util.List;
import no.systembruker.api.json.Payload;
import no.systembruker.api.paging.PageLinks;
import no.systembruker.systemuser.SystemUserChange;
import no.systembruker.systemuser.SystemUserChangePage;
import org.jspecify.annotations.Nullable;

/** A page of the stream of system users (api.md §10). */
record SystemUserStreamPayload(PageLinks links, Stats stats, List<SystemUserChangePayload> data) implements Payload {

    /**
     * @param pageStart the first sequence number of the page; missing on an empty one, as {@code pageEnd} is
     * @param sequenceMax the last sequence number of all
     */
    record Stats(@Nullable Long pageStart, @Nullable Long pageEnd, long sequenceMax) {

        private static Stats of(SystemUserChangePage page) {
            var changes = page.changes();
            return changes.isEmpty()
                    ? new Stats(null, null, page.latest())
                    : new Stats(changes.getFirst().number(), changes.getLast().number(), page.latest());
        }
    }

    static SystemUserStreamPayload of(SystemUserChangePage page, PageLinks links) {
        return new SystemUserStreamPayload(links, Stats.of(page), changes(page.changes()));
    }

    private static List<SystemUserChangePayload> changes(List<SystemUserChange> changes) {
        return changes.stream().map(SystemUserChangePayload::of).toList();
    }
}
