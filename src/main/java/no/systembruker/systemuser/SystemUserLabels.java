package no.systembruker.systemuser;

import java.time.Clock;
import java.util.Optional;
import no.systembruker.party.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a customer call a system user something of its own. That changes nothing of what the vendor or anybody else reads, so
 * the system user keeps its place in the stream of changes.
 */
@Service
public class SystemUserLabels {

    private final StoredSystemUsers systemUsers;
    private final Owners owners;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SystemUserLabels(StoredSystemUsers systemUsers, Owners owners, ApplicationEventPublisher events, Clock clock) {
        this.systemUsers = systemUsers;
        this.owners = owners;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param label empty to do without
     */
    @Transactional
    public Labelling relabel(SystemUserId id, Optional<OwnLabel> label, Actor actor) {
        return owners.mandate(id, actor)
                .map(mandate ->
                        mandate.mayDecide() ? relabelKnown(id, label, actor) : new Labelling.NotPermitted(mandate))
                .orElseGet(Labelling.Unknown::new);
    }

    private Labelling relabelKnown(SystemUserId id, Optional<OwnLabel> label, Actor actor) {
        return systemUsers
                .findForChange(id.value())
                .<Labelling>map(stored -> new Labelling.Done(relabel(stored, label, actor)))
                .or(() -> systemUsers.findEnded(id.value()).map(Labelling.Ended::new))
                .orElseGet(Labelling.Unknown::new);
    }

    private SystemUser relabel(StoredSystemUser stored, Optional<OwnLabel> label, Actor actor) {
        if (stored.relabel(label)) {
            events.publishEvent(new SystemUserLabelled(stored.toSystemUser(), clock.instant(), actor.person()));
        }
        return stored.toSystemUser();
    }
}
