package no.systembruker.history;

import java.time.Instant;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequestAnswered;
import no.systembruker.changerequest.ChangeRequestEscalated;
import no.systembruker.changerequest.ChangeRequestSubmitted;
import no.systembruker.changerequest.ChangeRequestWithdrawn;
import no.systembruker.party.PersonId;
import no.systembruker.request.RequestAnswered;
import no.systembruker.request.RequestEscalated;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.RequestSubmitted;
import no.systembruker.request.RequestWithdrawn;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.role.RoleGiven;
import no.systembruker.role.RoleTaken;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserChanged;
import no.systembruker.systemuser.SystemUserCreated;
import no.systembruker.systemuser.SystemUserDeleted;
import no.systembruker.systemuser.SystemUserLabelled;
import org.jspecify.annotations.Nullable;
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
        entries.save(entry(event.request(), event.request().created(), Act.REQUEST_RECEIVED, null));
    }

    @EventListener
    void on(RequestEscalated event) {
        var escalated = event.escalated();
        entries.save(entry(event.request(), escalated.at(), Act.REQUEST_ESCALATED, escalated.by()));
    }

    @EventListener
    void on(RequestAnswered event) {
        var decided = event.decided();
        entries.save(entry(event.request(), decided.at(), answer(event.request()), decided.by()));
    }

    @EventListener
    void on(RequestWithdrawn event) {
        entries.save(entry(event.request(), event.at(), Act.REQUEST_WITHDRAWN, null));
    }

    @EventListener
    void on(ChangeRequestSubmitted event) {
        entries.save(entry(event.request(), event.request().created(), Act.CHANGE_RECEIVED, null));
    }

    @EventListener
    void on(ChangeRequestEscalated event) {
        var escalated = event.escalated();
        entries.save(entry(event.request(), escalated.at(), Act.CHANGE_ESCALATED, escalated.by()));
    }

    @EventListener
    void on(ChangeRequestAnswered event) {
        var decided = event.decided();
        entries.save(entry(event.request(), decided.at(), answer(event.request()), decided.by()));
    }

    @EventListener
    void on(ChangeRequestWithdrawn event) {
        entries.save(entry(event.request(), event.at(), Act.CHANGE_WITHDRAWN, null));
    }

    @EventListener
    void on(SystemUserCreated event) {
        var systemUser = event.systemUser();
        var entry = entry(systemUser, systemUser.created(), Act.SYSTEM_USER_CREATED, systemUser.createdBy());
        entries.save(entry.with(systemUser.label()));
    }

    @EventListener
    void on(SystemUserChanged event) {
        var systemUser = event.systemUser();
        entries.save(entry(systemUser, event.at(), Act.SYSTEM_USER_CHANGED, event.by())
                .with(AccessChange.between(event.before(), systemUser.access()))
                .through(event.request()));
    }

    @EventListener
    void on(SystemUserLabelled event) {
        var systemUser = event.systemUser();
        var entry = entry(systemUser, event.at(), Act.SYSTEM_USER_LABELLED, event.by());
        entries.save(entry.with(systemUser.label()));
    }

    @EventListener
    void on(SystemUserDeleted event) {
        entries.save(entry(event.systemUser(), event.at(), Act.SYSTEM_USER_DELETED, event.by()));
    }

    @EventListener
    void on(RoleGiven event) {
        entries.save(new StoredEntry(event.at(), Act.ROLE_GIVEN, event.by(), event.holding()));
    }

    @EventListener
    void on(RoleTaken event) {
        entries.save(new StoredEntry(event.at(), Act.ROLE_TAKEN, event.by(), event.holding()));
    }

    private static StoredEntry entry(SystemUserRequest request, Instant at, Act act, @Nullable PersonId person) {
        return new StoredEntry(
                at, act, person, request.key(), request.kind(), request.id().value(), request.title());
    }

    private static StoredEntry entry(SystemUser systemUser, Instant at, Act act, @Nullable PersonId person) {
        return new StoredEntry(
                at,
                act,
                person,
                systemUser.key(),
                systemUser.kind(),
                systemUser.id().value(),
                systemUser.title());
    }

    private static Act answer(SystemUserRequest request) {
        return request.status() == RequestStatus.ACCEPTED ? Act.REQUEST_APPROVED : Act.REQUEST_REJECTED;
    }

    private static StoredEntry entry(ChangeRequest request, Instant at, Act act, @Nullable PersonId person) {
        var entry = new StoredEntry(
                at,
                act,
                person,
                request.key(),
                request.kind(),
                request.systemUser().value(),
                request.title());
        return entry.through(request.id().value());
    }

    private static Act answer(ChangeRequest request) {
        return request.status() == RequestStatus.ACCEPTED ? Act.CHANGE_APPROVED : Act.CHANGE_REJECTED;
    }
}
