package no.systembruker.changerequest;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import no.systembruker.changerequest.ChangeSubmission.Created;
import no.systembruker.changerequest.ChangeSubmission.NoChangeNeeded;
import no.systembruker.changerequest.ChangeSubmission.Refused;
import no.systembruker.changerequest.ChangeSubmission.Repeated;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Systems;
import no.systembruker.request.AskingRules;
import no.systembruker.request.RequestProperties;
import no.systembruker.request.RequestStatus;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserRevision;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The vendor's side of change requests: asking, finding out what there is left to ask for, and taking back. */
@Service
public class ChangeIntake {

    private final StoredChangeRequests requests;
    private final ChangeRules rules;
    private final AskingRules asking;
    private final Systems systems;
    private final SystemUsers systemUsers;
    private final SystemUserRevision revision;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final RequestProperties properties;
    private final Clock clock;

    ChangeIntake(
            StoredChangeRequests requests,
            ChangeRules rules,
            AskingRules asking,
            Systems systems,
            SystemUsers systemUsers,
            SystemUserRevision revision,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            RequestProperties properties,
            Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.asking = asking;
        this.systems = systems;
        this.systemUsers = systemUsers;
        this.revision = revision;
        this.events = events;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * @param id the vendor's own; what has it already is answered instead of asked again
     */
    public ChangeSubmission submit(ChangeRequestId id, NewChangeRequest asked) {
        return ChangeRules.textRefusal(asked)
                .<ChangeSubmission>map(Refused::new)
                .orElseGet(() -> submitStorable(id, asked));
    }

    /** What of the change is still to be made. Nothing is stored. */
    public ChangeVerification verify(NewChangeRequest asked) {
        return ChangeRules.textRefusal(asked)
                .<ChangeVerification>map(ChangeVerification.Refused::new)
                .orElseGet(() -> transaction.execute(status -> verifyStorable(asked)));
    }

    /** Takes back what the vendor has asked for; empty when it is not there, or not the vendor's. */
    public Optional<ChangeRequest> withdraw(ChangeRequestId id, OrganisationNumber vendor) {
        return transaction.execute(status -> requests.findForAnswer(id.value())
                .filter(stored -> stored.isReadableBy(vendor))
                .map(this::withdraw));
    }

    /** Tries again when somebody else took the id in the same instant. */
    private ChangeSubmission submitStorable(ChangeRequestId id, NewChangeRequest asked) {
        try {
            return transaction.execute(status -> submitOnce(id, asked));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException somebodyWasFirst) {
            return transaction.execute(status -> submitOnce(id, asked));
        }
    }

    /** What the vendor can read is answered whatever has become of its system user (domain.md §8.4). */
    private ChangeSubmission submitOnce(ChangeRequestId id, NewChangeRequest asked) {
        if (asked.asksForNothing()) {
            return forSystemUser(asked, systemUser -> new NoChangeNeeded(id, systemUser, clock.instant()));
        }
        var taken = requests.findById(id.value());
        return taken.filter(stored -> stored.isReadableBy(asked.vendor()))
                .map(stored -> again(stored.toRequest(), asked))
                .orElseGet(() -> forSystemUser(
                        asked,
                        systemUser -> taken.isPresent()
                                ? new Refused(new ChangeRefusal.IdTaken())
                                : submit(id, asked, systemUser)));
    }

    private static ChangeSubmission again(ChangeRequest stored, NewChangeRequest asked) {
        return new Repeated(stored, ChangeComparison.differences(stored, asked));
    }

    /** The system user is held, so that it is not deleted while a change is asked for. */
    private ChangeSubmission forSystemUser(NewChangeRequest asked, Function<SystemUser, ChangeSubmission> answer) {
        return revision.hold(asked.systemUser())
                .filter(systemUser -> isOf(asked.vendor(), systemUser))
                .map(answer)
                .orElseGet(() -> new Refused(new ChangeRefusal.UnknownSystemUser()));
    }

    private ChangeSubmission submit(ChangeRequestId id, NewChangeRequest asked, SystemUser systemUser) {
        return rules.refusalOf(asked, systemUser, system(systemUser))
                .<ChangeSubmission>map(Refused::new)
                .orElseGet(() -> new Created(create(id, asked, systemUser)));
    }

    private ChangeRequest create(ChangeRequestId id, NewChangeRequest asked, SystemUser systemUser) {
        var now = clock.instant();
        var created = new ChangeRequest(
                id,
                systemUser.id(),
                systemUser.kind(),
                systemUser.key(),
                systemUser.title(),
                rules.change(asked),
                asking.redirectUrl(asked.redirectUrl()),
                RequestStatus.NEW,
                null,
                now,
                now.plus(properties.lifetime()),
                null,
                null,
                null,
                false);
        requests.saveAndFlush(StoredChangeRequest.of(created));
        events.publishEvent(new ChangeRequestSubmitted(created));
        return created;
    }

    private ChangeVerification verifyStorable(NewChangeRequest asked) {
        return systemUsers
                .find(asked.systemUser())
                .filter(systemUser -> isOf(asked.vendor(), systemUser))
                .map(systemUser -> verify(asked, systemUser))
                .orElseGet(() -> new ChangeVerification.Refused(new ChangeRefusal.UnknownSystemUser()));
    }

    private ChangeVerification verify(NewChangeRequest asked, SystemUser systemUser) {
        return rules.refusalOf(asked, systemUser, system(systemUser))
                .<ChangeVerification>map(ChangeVerification.Refused::new)
                .orElseGet(() -> new ChangeVerification.Verified(
                        systemUser, ChangeEffect.of(rules.change(asked), systemUser.access())));
    }

    private ChangeRequest withdraw(StoredChangeRequest stored) {
        var now = clock.instant();
        stored.withdraw(now);
        var withdrawn = stored.toRequest();
        events.publishEvent(new ChangeRequestWithdrawn(withdrawn, now));
        return withdrawn;
    }

    private RegisteredSystem system(SystemUser systemUser) {
        return systems.find(systemUser.key().system()).orElseThrow();
    }

    private static boolean isOf(OrganisationNumber vendor, SystemUser systemUser) {
        return systemUser.key().system().vendor().equals(vendor);
    }
}
