package no.systembruker.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks requests up; withdrawn ones are not found, unless the customer had answered them. */
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

    /** What waits for an answer from the organisation: first what was sent on to those who can, then what runs out first. */
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

    /** The first page of a system's requests of one kind, oldest first: what comes while the pages are read comes at the end. */
    public RequestPage ofSystem(SystemId system, SystemUserKind kind, int size) {
        return page(requests.ofSystem(system.value(), kind, Limit.of(size + 1)), size);
    }

    /**
     * The page that begins with this request, or with the one after it when it has been withdrawn since. Empty when it never was
     * on this list.
     */
    public Optional<RequestPage> ofSystem(SystemId system, SystemUserKind kind, RequestId from, int size) {
        var read = requests.ofSystemFrom(system.value(), kind, from.value(), Limit.of(size + 1));
        return read.isEmpty() && !requests.existsByIdAndSystemIdAndKind(from.value(), system.value(), kind)
                ? Optional.empty()
                : Optional.of(page(read, size));
    }

    private static RequestPage page(List<StoredRequest> read, int size) {
        return RequestPage.of(read.stream().map(StoredRequest::toRequest).toList(), size);
    }

    /** Whether there has been such a request, also one that was withdrawn. */
    public boolean isKnown(RequestId id) {
        return requests.existsById(id.value());
    }

    /** Whether it can still be answered: what was, what has been taken back and what has run out no longer wait. */
    public boolean isWaiting(SystemUserRequest request) {
        return request.status() == RequestStatus.NEW && !request.withdrawn() && !hasTimedOut(request);
    }

    public boolean hasTimedOut(SystemUserRequest request) {
        return request.timedOut(clock.instant());
    }
}
