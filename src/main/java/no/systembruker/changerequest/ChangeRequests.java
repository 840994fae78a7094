package no.systembruker.changerequest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks change requests up. Vendors find none that they have withdrawn, nor any that was open when its system user was deleted;
 * customers still see what they answered.
 */
@Service
@Transactional(readOnly = true)
public class ChangeRequests {

    private final StoredChangeRequests requests;
    private final Clock clock;

    ChangeRequests(StoredChangeRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    public Optional<ChangeRequest> find(ChangeRequestId id) {
        return requests.findByIdAndWithdrawnFalseAndMootFalse(id.value()).map(StoredChangeRequest::toRequest);
    }

    /** The newest for this key: a system user can have several, and be the second one that has the key. */
    public Optional<ChangeRequest> find(SystemUserKey key) {
        return requests.newest(key).map(StoredChangeRequest::toRequest);
    }

    /** The first page of a system's change requests, oldest first: what comes while the pages are read comes at the end. */
    public ChangeRequestPage ofSystem(SystemId system, int size) {
        return page(requests.ofSystem(system.value(), Limit.of(size + 1)), size);
    }

    /**
     * The page that begins with this change request, or with the one after it when it has gone since. Empty when it
     * never was the system's.
     */
    public Optional<ChangeRequestPage> ofSystem(SystemId system, ChangeRequestId from, int size) {
        var read = requests.ofSystemFrom(system.value(), from.value(), Limit.of(size + 1));
        return read.isEmpty() && !requests.existsByIdAndSystemId(from.value(), system.value())
                ? Optional.empty()
                : Optional.of(page(read, size));
    }

    /** What waits for an answer from the organisation: first what was sent on to those who can, then what runs out first. */
    public List<ChangeRequest> waitingFor(OrganisationNumber party, int limit) {
        return requests.waitingFor(party.value(), clock.instant(), Limit.of(limit)).stream()
                .map(StoredChangeRequest::toRequest)
                .toList();
    }

    /** What the organisation has answered, newest answer first. */
    public List<ChangeRequest> answeredBy(OrganisationNumber party, int limit) {
        return requests.answeredBy(party.value(), Limit.of(limit)).stream()
                .map(StoredChangeRequest::toRequest)
                .toList();
    }

    /** The changes of a system user that its owner has approved, newest first. */
    public List<ChangeRequest> approvedFor(SystemUserId systemUser, int limit) {
        return requests.approvedFor(systemUser.value(), Limit.of(limit)).stream()
                .map(StoredChangeRequest::toRequest)
                .toList();
    }

    public boolean hasTimedOut(ChangeRequest request) {
        return request.timedOut(clock.instant());
    }

    private static ChangeRequestPage page(List<StoredChangeRequest> read, int size) {
        return ChangeRequestPage.of(
                read.stream().map(StoredChangeRequest::toRequest).toList(), size);
    }
}
