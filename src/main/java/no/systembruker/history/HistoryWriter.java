package no.systembruker.history;

import no.systembruker.request.RequestAnswered;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.RequestSubmitted;
import no.systembruker.request.RequestWithdrawn;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.SystemUserCreated;
import no.systembruker.systemuser.SystemUserDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes history in the transaction of what it tells of: neither happens without the other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HistoryWriter {

    private final StoredEntries entries;

    HistoryWriter(StoredEntries entries) {
        this.entries = entries;
    }

    @EventListener
    void on(RequestSubmitted event) {
        var request = event.request();
        entries.save(new StoredEntry(
                request.created(),
                Act.REQUEST_RECEIVED,
                null,
                request.key(),
                request.id().value(),
                request.title()));
    }

    @EventListener
    void on(RequestAnswered event) {
        var request = event.request();
        var decided = event.decided();
        entries.save(new StoredEntry(
                decided.at(),
                answer(request),
                decided.by(),
                request.key(),
                request.id().value(),
                request.title()));
    }

    @EventListener
    void on(RequestWithdrawn event) {
        var request = event.request();
        entries.save(new StoredEntry(
                event.at(),
                Act.REQUEST_WITHDRAWN,
                null,
                request.key(),
                request.id().value(),
                request.title()));
    }

    @EventListener
    void on(SystemUserCreated event) {
        var systemUser = event.systemUser();
        entries.save(new StoredEntry(
                systemUser.created(),
                Act.SYSTEM_USER_CREATED,
                systemUser.createdBy(),
                systemUser.key(),
                systemUser.id().value(),
                systemUser.title()));
    }

    @EventListener
    void on(SystemUserDeleted event) {
        var systemUser = event.systemUser();
        entries.save(new StoredEntry(
                event.at(),
                Act.SYSTEM_USER_DELETED,
                event.by(),
                systemUser.key(),
                systemUser.id().value(),
                systemUser.title()));
    }

    private static Act answer(SystemUserRequest request) {
        return request.status() == RequestStatus.ACCEPTED ? Act.REQUEST_APPROVED : Act.REQUEST_REJECTED;
    }
}
