package no.systembruker.request;

import static no.systembruker.request.Submission.Reason.SYSTEM_USER_EXISTS;
import static no.systembruker.request.Submission.Reason.UNKNOWN_PARTY;
import static no.systembruker.request.Submission.Reason.UNKNOWN_SYSTEM;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.register.Access;
import no.systembruker.register.AskedRight;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.Submission.Created;
import no.systembruker.request.Submission.Refused;
import no.systembruker.request.Submission.Repeated;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The vendor's side of requests: asking. The same question asked twice is one request. */
@Service
public class RequestIntake {

    private final StoredRequests requests;
    private final SubmissionRules rules;
    private final Catalogue catalogue;
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
            Catalogue catalogue,
            Systems systems,
            SystemUsers systemUsers,
            PartyRegister parties,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            RequestProperties properties,
            Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.catalogue = catalogue;
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
        return refusal.isPresent() ? refusal.get() : submitStorable(request);
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
            return new Refused(UNKNOWN_SYSTEM);
        }
        var party = OrganisationNumber.parse(request.party())
                .filter(number -> parties.organisation(number).isPresent());
        if (party.isEmpty()) {
            return new Refused(UNKNOWN_PARTY);
        }
        return submit(request, system.get(), key(request, system.get(), party.get()));
    }

    private Submission submit(NewRequest request, RegisteredSystem system, SystemUserKey key) {
        if (systemUsers.find(key).isPresent()) {
            return new Refused(SYSTEM_USER_EXISTS);
        }
        var standing = requests.standing(key);
        var repeated = standing.filter(this::stillStands).map(StoredRequest::toRequest);
        if (repeated.isPresent()) {
            return new Repeated(repeated.get());
        }
        var refusal = rules.refusalOf(request, system);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        standing.ifPresent(this::makeRoom);
        return new Created(create(request, system, key));
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
        var now = clock.instant();
        var created = new StandardRequest(
                new RequestId(UUID.randomUUID()),
                key,
                title(request, system),
                access(request),
                redirectUrl(request),
                RequestStatus.NEW,
                false,
                now,
                now.plus(properties.lifetime()),
                null);
        requests.saveAndFlush(StoredRequest.of(created));
        events.publishEvent(new RequestSubmitted(created));
        return created;
    }

    private static SystemUserKey key(NewRequest request, RegisteredSystem system, OrganisationNumber party) {
        return new SystemUserKey(
                system.id(),
                party,
                ExternalRef.parse(request.externalRef(), party).orElseThrow());
    }

    private static String title(NewRequest request, RegisteredSystem system) {
        var title = request.title();
        return title == null || title.isEmpty() ? system.name().nb() : title;
    }

    private Access access(NewRequest request) {
        var rights = SubmissionRules.rights(request).stream()
                .map(AskedRight::toRight)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var packages = SubmissionRules.packages(request).stream()
                .map(catalogue::findByUrn)
                .flatMap(Optional::stream)
                .map(AccessPackage::slug)
                .distinct()
                .toList();
        return new Access(rights, packages);
    }

    private static @Nullable URI redirectUrl(NewRequest request) {
        var url = request.redirectUrl();
        return url == null || url.isEmpty() ? null : URI.create(url);
    }
}
