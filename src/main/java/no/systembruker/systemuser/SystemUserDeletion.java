package no.systembruker.systemuser;

import java.time.Clock;
import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a system's access, at once and for good. What it was is kept. */
@Service
public class SystemUserDeletion {

    private final StoredSystemUsers systemUsers;
    private final Owners owners;
    private final Sequence sequence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SystemUserDeletion(
            StoredSystemUsers systemUsers,
            Owners owners,
            Sequence sequence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.systemUsers = systemUsers;
        this.owners = owners;
        this.sequence = sequence;
        this.events = events;
        this.clock = clock;
    }

    /** Ends what the vendor no longer wants; empty when this is no living system user of one of its systems. */
    @Transactional
    public Optional<SystemUser> handBack(SystemUserId id, OrganisationNumber vendor) {
        return systemUsers
                .findForChange(id.value())
                .filter(stored -> stored.toSystemUser().key().system().vendor().equals(vendor))
                .map(stored -> delete(stored, null));
    }

    /** Ends what its owner no longer wants. Whoever comes second finds it ended already. */
    @Transactional
    public Deletion delete(SystemUserId id, Actor actor) {
        return owners.mandate(id, actor)
                .map(mandate -> mandate.mayDecide() ? end(id, actor) : new Deletion.NotPermitted(mandate))
                .orElseGet(Deletion.Unknown::new);
    }

    private Deletion end(SystemUserId id, Actor actor) {
        systemUsers.findForChange(id.value()).ifPresent(stored -> delete(stored, actor.person()));
        return systemUsers
                .findEnded(id.value())
                .<Deletion>map(Deletion.Ended::new)
                .orElseGet(Deletion.Unknown::new);
    }

    private SystemUser delete(StoredSystemUser stored, @Nullable PersonId by) {
        var deleted = stored.toSystemUser();
        var now = clock.instant();
        stored.delete(now, by, sequence.next());
        events.publishEvent(new SystemUserDeleted(deleted, now, by));
        return deleted;
    }
}
