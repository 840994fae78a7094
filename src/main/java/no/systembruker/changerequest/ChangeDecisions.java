package no.systembruker.changerequest;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import no.systembruker.delegation.ClientImpact;
import no.systembruker.party.Actor;
import no.systembruker.request.Decided;
import no.systembruker.request.Escalated;
import no.systembruker.request.EscalationMessage;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Standing;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The customer's side of change requests: seeing, approving, rejecting, sending on. An answer is one transaction, in which the system user
 * and the request are held: what is given and what is taken away, the status and the history all come about, or none does.
 */
@Service
public class ChangeDecisions {

    private final StoredChangeRequests requests;
    private final ChangeAssessment assessment;
    private final SystemUserRevision revision;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    ChangeDecisions(
            StoredChangeRequests requests,
            ChangeAssessment assessment,
            SystemUserRevision revision,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.requests = requests;
        this.assessment = assessment;
        this.revision = revision;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The change request as this person may see it; empty when there is none, or it is none of their business. */
    public Optional<ChangeDossier> find(ChangeRequestId id, Actor actor) {
        return transaction.execute(status -> requests.findById(id.value())
                .map(StoredChangeRequest::toRequest)
                .flatMap(request -> assessment.assess(request, actor)));
    }

    public ChangeAnswer approve(ChangeRequestId id, Actor actor) {
        return answer(id, actor, Standing::mayApprove, (stored, dossier) -> approve(stored, dossier, actor));
    }

    /**
     * @param reason what the vendor is told, if anything; at most {@value RejectionReason#MAX_LENGTH} characters
     */
    public ChangeAnswer reject(ChangeRequestId id, Actor actor, Optional<RejectionReason> reason) {
        var text = reason.map(RejectionReason::text).orElse(null);
        return answer(
                id,
                actor,
                Standing::mayReject,
                (stored, dossier) -> settle(
                        stored,
                        dossier,
                        RequestStatus.REJECTED,
                        new Decided(clock.instant(), actor.person(), text),
                        null));
    }

    /**
     * Tells those who can answer for the request's own party that it waits for them. Whoever does so first stays the one who did.
     */
    public ChangeEscalation escalate(ChangeRequestId id, Actor actor, Optional<EscalationMessage> message) {
        return transaction.execute(status -> findForAnswer(id)
                .flatMap(stored -> assessment
                        .assess(stored.toRequest(), actor)
                        .<ChangeEscalation>map(dossier -> dossier.standing().mayEscalate()
                                ? new ChangeEscalation.OnItsWay(escalate(stored, actor, message))
                                : new ChangeEscalation.Refused(dossier)))
                .orElseGet(ChangeEscalation.Unknown::new));
    }

    private ChangeRequest escalate(StoredChangeRequest stored, Actor actor, Optional<EscalationMessage> message) {
        var request = stored.toRequest();
        if (request.escalated() != null) {
            return request;
        }
        var text = message.map(EscalationMessage::text).orElse(null);
        var escalated = new Escalated(clock.instant(), actor.person(), text);
        stored.escalate(escalated);
        var sentOn = stored.toRequest();
        events.publishEvent(new ChangeRequestEscalated(sentOn, escalated));
        return sentOn;
    }

    private ChangeAnswer answer(
            ChangeRequestId id,
            Actor actor,
            Predicate<Standing> allowed,
            BiFunction<StoredChangeRequest, ChangeDossier, ChangeRequest> act) {
        return transaction.execute(status -> findForAnswer(id)
                .flatMap(stored -> assessment
                        .assess(stored.toRequest(), actor)
                        .<ChangeAnswer>map(dossier -> allowed.test(dossier.standing())
                                ? new ChangeAnswer.Given(act.apply(stored, dossier))
                                : new ChangeAnswer.Refused(dossier)))
                .orElseGet(ChangeAnswer.Unknown::new));
    }

    /** The system user is held first, as its deletion holds it first: two that waited for each other would never end. */
    private Optional<StoredChangeRequest> findForAnswer(ChangeRequestId id) {
        requests.systemUserOf(id.value()).map(SystemUserId::new).ifPresent(revision::hold);
        return requests.findForAnswer(id.value());
    }

    /** Also when everything that was asked for has come about in the meantime. */
    private ChangeRequest approve(StoredChangeRequest stored, ChangeDossier dossier, Actor actor) {
        var effect = dossier.effect();
        var clients = dossier.clients();
        if (!effect.changesNothing()) {
            revision.replaceAccess(
                    dossier.request().systemUser(),
                    effect.after(),
                    actor.person(),
                    dossier.request().id().value());
        }
        return settle(
                stored,
                dossier,
                RequestStatus.ACCEPTED,
                new Decided(clock.instant(), actor.person(), null),
                clients == null ? null : clients.impact());
    }

    private ChangeRequest settle(
            StoredChangeRequest stored,
            ChangeDossier dossier,
            RequestStatus answer,
            Decided decided,
            @Nullable ClientImpact clients) {
        stored.answer(answer, decided, dossier.effect().before(), clients);
        var settled = stored.toRequest();
        events.publishEvent(new ChangeRequestAnswered(settled, decided));
        return settled;
    }
}
