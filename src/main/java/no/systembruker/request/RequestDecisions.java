package no.systembruker.request;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.systembruker.party.Actor;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUserCreation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The customer's side of requests: seeing, approving, rejecting, sending on. An answer is one transaction, in which the request is locked:
 * the system user, its access, the status and the history all come about, or none does.
 */
@Service
public class RequestDecisions {

    private final StoredRequests requests;
    private final RequestAssessment assessment;
    private final SystemUserCreation systemUserCreation;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    RequestDecisions(
            StoredRequests requests,
            RequestAssessment assessment,
            SystemUserCreation systemUserCreation,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.requests = requests;
        this.assessment = assessment;
        this.systemUserCreation = systemUserCreation;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The request as this person may see it, withdrawn ones as well; empty when there is none, or it is none of their business.
     */
    public Optional<RequestDossier> find(RequestId id, Actor actor) {
        return transaction.execute(status -> requests.findById(id.value())
                .map(StoredRequest::toRequest)
                .flatMap(request -> assessment.assess(request, actor)));
    }

    public Answer approve(RequestId id, Actor actor) {
        return approve(id, actor, Optional.empty());
    }

    /**
     * @param label what the customer calls the access, if anything of its own
     */
    public Answer approve(RequestId id, Actor actor, Optional<OwnLabel> label) {
        try {
            return answer(id, actor, Standing::mayApprove, stored -> approve(stored, actor, label));
        } catch (DataIntegrityViolationException systemUserAppeared) {
            return refusedAfter(systemUserAppeared, id, actor);
        }
    }

    /** The refusal that the collision comes to; what could still be approved did not collide, so something else is wrong. */
    private Answer refusedAfter(DataIntegrityViolationException collision, RequestId id, Actor actor) {
        var dossier = find(id, actor);
        if (dossier.map(RequestDossier::standing).filter(Standing::mayApprove).isPresent()) {
            throw collision;
        }
        return dossier.<Answer>map(Answer.Refused::new).orElseGet(Answer.Unknown::new);
    }

    /**
     * @param reason what the vendor is told, if anything; at most {@value RejectionReason#MAX_LENGTH} characters
     */
    public Answer reject(RequestId id, Actor actor, Optional<RejectionReason> reason) {
        return answer(id, actor, Standing::mayReject, stored -> reject(stored, actor, reason));
    }

    /**
     * Tells those who can answer for the request's own party that it waits for them. Whoever does so first stays the one who did.
     */
    public Escalation escalate(RequestId id, Actor actor, Optional<EscalationMessage> message) {
        return transaction.execute(status -> requests.findForAnswer(id.value())
                .flatMap(stored -> assessment
                        .assess(stored.toRequest(), actor)
                        .<Escalation>map(dossier -> dossier.standing().mayEscalate()
                                ? new Escalation.OnItsWay(escalate(stored, actor, message))
                                : new Escalation.Refused(dossier)))
                .orElseGet(Escalation.Unknown::new));
    }

    private SystemUserRequest escalate(StoredRequest stored, Actor actor, Optional<EscalationMessage> message) {
        var request = stored.toRequest();
        if (request.escalated() != null) {
            return request;
        }
        var text = message.map(EscalationMessage::text).orElse(null);
        var escalated = new Escalated(clock.instant(), actor.person(), text);
        stored.escalate(escalated);
        var sentOn = stored.toRequest();
        events.publishEvent(new RequestEscalated(sentOn, escalated));
        return sentOn;
    }

    private Answer answer(
            RequestId id, Actor actor, Predicate<Standing> allowed, Function<StoredRequest, SystemUserRequest> act) {
        return transaction.execute(status -> requests.findForAnswer(id.value())
                .flatMap(stored -> assessment
                        .assess(stored.toRequest(), actor)
                        .<Answer>map(dossier -> allowed.test(dossier.standing())
                                ? new Answer.Given(act.apply(stored))
                                : new Answer.Refused(dossier)))
                .orElseGet(Answer.Unknown::new));
    }

    private SystemUserRequest approve(StoredRequest stored, Actor actor, Optional<OwnLabel> label) {
        var request = stored.toRequest();
        switch (request) {
            case StandardRequest standard ->
                systemUserCreation.createStandard(
                        standard.futureSystemUser(),
                        standard.key(),
                        standard.title(),
                        label,
                        standard.access(),
                        actor.person());
            case AgentRequest agent ->
                systemUserCreation.createAgent(
                        agent.futureSystemUser(), agent.key(), agent.title(), label, agent.packages(), actor.person());
        }
        return settle(stored, RequestStatus.ACCEPTED, new Decided(clock.instant(), actor.person(), null));
    }

    private SystemUserRequest reject(StoredRequest stored, Actor actor, Optional<RejectionReason> reason) {
        var text = reason.map(RejectionReason::text).orElse(null);
        return settle(stored, RequestStatus.REJECTED, new Decided(clock.instant(), actor.person(), text));
    }

    private SystemUserRequest settle(StoredRequest stored, RequestStatus answer, Decided decided) {
        stored.answer(answer, decided);
        var settled = stored.toRequest();
        events.publishEvent(new RequestAnswered(settled, decided));
        return settled;
    }
}
