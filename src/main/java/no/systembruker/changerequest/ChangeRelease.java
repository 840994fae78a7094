package no.systembruker.changerequest;

import no.systembruker.systemuser.SystemUserDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Once a system user is gone, nobody is asked to change it: the vendor finds the question no more, who opens the link is told why. */
@Component
class ChangeRelease {

    private final StoredChangeRequests requests;

    ChangeRelease(StoredChangeRequests requests) {
        this.requests = requests;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SystemUserDeleted event) {
        requests.leaveMoot(event.systemUser().id().value(), event.at());
    }
}
