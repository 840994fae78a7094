package no.systembruker.systemuser;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a system may do, as part of the caller's own decision. */
@Service
public class SystemUserRevision {

    private final StoredSystemUsers systemUsers;
    private final Sequence sequence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SystemUserRevision(
            StoredSystemUsers systemUsers, Sequence sequence, ApplicationEventPublisher events, Clock clock) {
        this.systemUsers = systemUsers;
        this.sequence = sequence;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps everybody else from changing or deleting the system user until the caller's transaction ends; what it is then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SystemUser> hold(SystemUserId id) {
        return systemUsers.findForChange(id.value()).map(StoredSystemUser::toSystemUser);
    }

    /**
     * Gives a living system user this access in the place of what it has.
     *
     * @param request what had asked for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SystemUser replaceAccess(SystemUserId id, Access access, PersonId by, UUID request) {
        var stored = systemUsers.findForChange(id.value()).orElseThrow();
        var before = stored.toSystemUser().access();
        var now = clock.instant();
        stored.replaceAccess(access, now, sequence.next());
        var changed = stored.toSystemUser();
        events.publishEvent(new SystemUserChanged(changed, before, now, by, request));
        return changed;
    }
}
