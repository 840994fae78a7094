package no.systembruker.request;

import static no.systembruker.request.Refusal.Reason.OTHER_KIND_ACCEPTED;
import static no.systembruker.request.Refusal.Reason.OTHER_KIND_PENDING;
import static no.systembruker.request.Refusal.Reason.OTHER_KIND_REJECTED;
import static no.systembruker.request.Refusal.Reason.SYSTEM_USER_EXISTS;
import static no.systembruker.request.Refusal.Reason.UNKNOWN_PARTY;
import static no.systembruker.request.Refusal.Reason.UNKNOWN_SYSTEM;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.Submission.Created;
import no.systembruker.request.Submission.Refused;
import no.systembruker.request.Submission.Repeated;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** The vendor's side of requests: asking, and no longer asking. The same question asked twice is one request. */
@Service
public class RequestIntake {

    private final StoredRequests requests;
    private final SubmissionRules rules;
    private final AskingRules asking;
    private final Systems systems;
    private final SystemUsers systemUsers;
    private final PartyRegister parties;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final RequestProperties properties;
    private final Clock clock;

    RequestIntake(
            StoredRequests requests,
            SubmissionRules rules,
            AskingRules asking,
            Systems systems,
            SystemUsers systemUsers,
            PartyRegister parties,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            RequestProperties properties,
            Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.asking = asking;
        this.systems = systems;
        this.systemUsers = systemUsers;
        this.parties = parties;
        this.events = events;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    public Submission submit(NewRequest request) {
        var refusal = SubmissionRules.textRefusal(request);
        return refusal.isPresent() ? new Refused(refusal.get()) : submitStorable(request);
    }

    /** What of the question would be refused whoever is asked. Nothing is asked. */
    public Optional<Refusal> refusalOf(NewRequest request) {
        return SubmissionRules.textRefusal(request)
                .or(() -> transaction.execute(status -> activeSystemOf(request)
                        .map(system -> rules.refusalOf(request, system))
                        .orElseGet(() -> Optional.of(new Refusal(UNKNOWN_SYSTEM)))));
    }

    /**
     * Takes a request back, whatever its status; the system user that may have come of it stays. Empty when this is no request
     * of one of the vendor's systems.
     */
    public Optional<SystemUserRequest> withdraw(RequestId id, OrganisationNumber vendor) {
        return transaction.execute(status -> requests.findForAnswer(id.value())
                .filter(stored -> isStandingWith(vendor, stored.toRequest()))
                .map(this::withdraw));
    }

    /**
     * Asks a customer the same again, whose request waits no longer: it is taken back, and a new one takes its place. What waits
     * still stands as it is. Nothing is taken back when it cannot be asked again. Empty when this is no request of one of the
     * vendor's systems.
     */
    public Optional<Submission> askAgain(RequestId id, OrganisationNumber vendor) {
        return transaction.execute(status -> requests.findForAnswer(id.value())
                .filter(stored -> isStandingWith(vendor, stored.toRequest()))
                .map(stored -> askAgain(stored, status)));
    }

    private Submission askAgain(StoredRequest stored, TransactionStatus status) {
        var asked = NewRequest.again(stored.toRequest());
        if (stored.isOpen()) {
            return submitOnce(asked);
        }
        withdraw(stored);
        requests.flush();
        var submission = submitOnce(asked);
        if (submission instanceof Refused) {
            status.setRollbackOnly();
        }
        return submission;
    }

    private static boolean isStandingWith(OrganisationNumber vendor, SystemUserRequest request) {
        return !request.withdrawn() && request.key().system().vendor().equals(vendor);
    }

    private SystemUserRequest withdraw(StoredRequest stored) {
        var now = clock.instant();
        stored.withdraw(now);
        var withdrawn = stored.toRequest();
        events.publishEvent(new RequestWithdrawn(withdrawn, now));
        return withdrawn;
    }

    /** Tries again when somebody else asked for the same, or answered what has run out, in the same instant. */
    private Submission submitStorable(NewRequest request) {
        try {
            return submitInTransaction(request);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException somebodyWasFirst) {
            return submitInTransaction(request);
        }
    }

    private Submission submitInTransaction(NewRequest request) {
        return transaction.execute(status -> submitOnce(request));
    }

    private Submission submitOnce(NewRequest request) {
        var system = activeSystemOf(request);
        if (system.isEmpty()) {
            return refused(UNKNOWN_SYSTEM);
        }
        var party = OrganisationNumber.parse(request.party())
                .filter(number -> parties.organisation(number).isPresent());
        if (party.isEmpty()) {
            return refused(UNKNOWN_PARTY);
        }
        return submit(request, system.get(), key(request, system.get(), party.get()));
    }

    private Submission submit(NewRequest request, RegisteredSystem system, SystemUserKey key) {
        if (systemUsers.find(key).isPresent()) {
            return refused(SYSTEM_USER_EXISTS);
        }
        var standing = requests.standing(key);
        var met = standing.filter(this::stillStands).map(StoredRequest::toRequest);
        if (met.isPresent()) {
            return meeting(met.get(), request);
        }
        var refusal = rules.refusalOf(request, system);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        standing.ifPresent(this::makeRoom);
        return new Created(create(request, system, key));
    }

    private static Submission meeting(SystemUserRequest met, NewRequest request) {
        return met.kind() == request.kind()
                ? new Repeated(met, Comparison.differences(met, request))
                : refused(ofOtherKind(met.status()));
    }

    private static Refusal.Reason ofOtherKind(RequestStatus status) {
        return switch (status) {
            case NEW -> OTHER_KIND_PENDING;
            case ACCEPTED -> OTHER_KIND_ACCEPTED;
            case REJECTED -> OTHER_KIND_REJECTED;
        };
    }

    private static Submission refused(Refusal.Reason reason) {
        return new Refused(new Refusal(reason));
    }

    private Optional<RegisteredSystem> activeSystemOf(NewRequest request) {
        return SystemId.parse(request.systemId())
                .flatMap(systems::find)
                .filter(system -> !system.deleted())
                .filter(system -> system.vendor().equals(request.vendor()));
    }

    private boolean stillStands(StoredRequest stored) {
        return !stored.isOpen() || !stored.toRequest().timedOut(clock.instant());
    }

    /** A request that ran out unanswered gives its key to the one that takes its place. */
    private void makeRoom(StoredRequest ranOut) {
        ranOut.retire();
        requests.flush();
    }

    private SystemUserRequest create(NewRequest request, RegisteredSystem system, SystemUserKey key) {
        var created = switch (request) {
            case NewStandardRequest standard -> newRequest(standard, standard.titleFor(system), key);
            case NewAgentRequest agent -> newRequest(agent, agent.titleFor(system), key);
        };
        requests.saveAndFlush(StoredRequest.of(created));
        events.publishEvent(new RequestSubmitted(created));
        return created;
    }

    private SystemUserRequest newRequest(NewStandardRequest request, String title, SystemUserKey key) {
        var now = clock.instant();
        return new StandardRequest(
                new RequestId(UUID.randomUUID()),
                key,
                title,
                asking.access(SubmissionRules.rights(request), SubmissionRules.packages(request)),
                asking.redirectUrl(request.redirectUrl()),
                RequestStatus.NEW,
                null,
                now,
                now.plus(properties.lifetime()),
                null,
                false);
    }

    private SystemUserRequest newRequest(NewAgentRequest request, String title, SystemUserKey key) {
        var now = clock.instant();
        return new AgentRequest(
                new RequestId(UUID.randomUUID()),
                key,
                title,
                asking.access(List.of(), SubmissionRules.packages(request)).packages(),
                asking.redirectUrl(request.redirectUrl()),
                RequestStatus.NEW,
                null,
                now,
                now.plus(properties.lifetime()),
                null,
                false);
    }

    private static SystemUserKey key(NewRequest request, RegisteredSystem system, OrganisationNumber party) {
        return new SystemUserKey(
                system.id(),
                party,
                ExternalRef.parse(request.externalRef(), party).orElseThrow());
    }
}
