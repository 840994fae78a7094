package no.systembruker.systemuser;

import java.time.Clock;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a system's access, at once and for good. What it was is kept. */
@Service
public class SystemUserDeletion {

    private final StoredSystemUsers systemUsers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SystemUserDeletion(StoredSystemUsers systemUsers, ApplicationEventPublisher events, Clock clock) {
        this.systemUsers = systemUsers;
        this.events = events;
        this.clock = clock;
    }

    /** Ends what the vendor no longer wants; empty when this is no living system user of one of its systems. */
    @Transactional
    public Optional<SystemUser> handBack(SystemUserId id, OrganisationNumber vendor) {
        return systemUsers
                .findForChange(id.value())
                .filter(stored -> stored.toSystemUser().key().system().vendor().equals(vendor))
                .map(this::delete);
    }

    private SystemUser delete(StoredSystemUser stored) {
        var deleted = stored.toSystemUser();
        var now = clock.instant();
        stored.delete(now);
        events.publishEvent(new SystemUserDeleted(deleted, now, null));
        return deleted;
    }
}
