package no.systembruker.request;

import no.systembruker.systemuser.SystemUserDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a request away from its vendor, who may then ask anew, once the system user that came of it is gone (domain.md §10).
 * The customer's answer stays readable.
 */
@Component
class RequestRelease {

    private final StoredRequests requests;

    RequestRelease(StoredRequests requests) {
        this.requests = requests;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SystemUserDeleted event) {
        requests.findForAnswer(event.systemUser().id().value()).ifPresent(request -> request.withdraw(event.at()));
    }
}
