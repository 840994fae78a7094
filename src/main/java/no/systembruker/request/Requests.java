package no.systembruker.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.SystemUserKey;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks requests up; withdrawn ones are not found. */
@Service
@Transactional(readOnly = true)
public class Requests {

    private final StoredRequests requests;
    private final Clock clock;

    Requests(StoredRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    public Optional<SystemUserRequest> find(RequestId id) {
        return requests.findByIdAndWithdrawnFalse(id.value()).map(StoredRequest::toRequest);
    }

    /** The request that stands for this key: the newest that was neither withdrawn nor replaced after it ran out. */
    public Optional<SystemUserRequest> find(SystemUserKey key) {
        return requests.standing(key).map(StoredRequest::toRequest);
    }

    /** What waits for an answer from the organisation, what runs out first at the top. */
    public List<SystemUserRequest> waitingFor(OrganisationNumber party, int limit) {
        return requests.waitingFor(party.value(), clock.instant(), Limit.of(limit)).stream()
                .map(StoredRequest::toRequest)
                .toList();
    }

    /** What the organisation has answered, newest answer first. */
    public List<SystemUserRequest> answeredBy(OrganisationNumber party, int limit) {
        return requests.answeredBy(party.value(), Limit.of(limit)).stream()
                .map(StoredRequest::toRequest)
                .toList();
    }

    public boolean hasTimedOut(SystemUserRequest request) {
        return request.timedOut(clock.instant());
    }
}
