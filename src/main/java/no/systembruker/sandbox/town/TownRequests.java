package no.systembruker.sandbox.town;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.Systems;
import no.systembruker.request.Answer;
import no.systembruker.request.Creation;
import no.systembruker.request.CustomerCreation;
import no.systembruker.request.NewAgentRequest;
import no.systembruker.request.NewRequest;
import no.systembruker.request.NewStandardRequest;
import no.systembruker.request.NewSystemUser;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.RequestProperties;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Requests;
import no.systembruker.request.SeenAccess;
import no.systembruker.request.Submission;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.sandbox.MovableClock;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.town.TownPlan.Question;
import no.systembruker.sandbox.town.TownPlan.Reply;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks and answers what the town has asked and answered, each thing at its own time. */
@Sandbox
@Component
class TownRequests {

    private final RequestIntake intake;
    private final RequestDecisions decisions;
    private final Requests requests;
    private final CustomerCreation creation;
    private final Systems systems;
    private final PartyRegister parties;
    private final RequestProperties properties;
    private final MovableClock clock;

    TownRequests(
            RequestIntake intake,
            RequestDecisions decisions,
            Requests requests,
            CustomerCreation creation,
            Systems systems,
            PartyRegister parties,
            RequestProperties properties,
            MovableClock clock) {
        this.intake = intake;
        this.decisions = decisions;
        this.requests = requests;
        this.creation = creation;
        this.systems = systems;
        this.parties = parties;
        this.properties = properties;
        this.clock = clock;
    }

    void make(List<Question> questions) {
        questions.stream().filter(this::isMissing).filter(this::mayBeAsked).forEach(this::play);
    }

    static SystemUserKey key(Question question) {
        return new SystemUserKey(
                question.system(),
                question.customer(),
                ExternalRef.parse(question.reference(), question.customer()).orElseThrow());
    }

    /** What has run out while it should be waiting is asked once more. */
    private boolean isMissing(Question question) {
        return requests.find(key(question))
                .filter(standing -> question.isLate() || !isForgotten(standing))
                .isEmpty();
    }

    /** Not again once the system has dropped what was asked for. */
    private boolean mayBeAsked(Question question) {
        return systems.find(question.system())
                .filter(system -> system.access().resources().containsAll(question.rights()))
                .isPresent();
    }

    private boolean isForgotten(SystemUserRequest request) {
        return request.status() == RequestStatus.NEW && requests.hasTimedOut(request);
    }

    private void play(Question question) {
        var asked = asked(question);
        clock.at(asked, () -> submit(question));
        Optional.ofNullable(question.answer())
                .ifPresent(reply -> clock.at(later(asked, reply.after()), () -> answer(question, reply)));
        Optional.ofNullable(question.selfMade())
                .ifPresent(reply -> clock.at(later(asked, reply.after()), () -> createAlone(question, reply)));
    }

    private Instant asked(Question question) {
        var now = clock.instant();
        if (question.asked() != null) {
            return earlier(now, question.asked());
        }
        if (question.runsOut() != null) {
            return earlier(later(now, question.runsOut()), properties.lifetime());
        }
        return now;
    }

    private void submit(Question question) {
        switch (intake.submit(newRequest(question))) {
            case Submission.Created created -> {}
            case Submission.Repeated repeated -> {}
            case Submission.Refused refused ->
                throw new IllegalStateException(
                        "%s cannot be asked for: %s".formatted(key(question), refused.refusal()));
        }
    }

    private static NewRequest newRequest(Question question) {
        return question.forClients() ? newAgentRequest(question) : newStandardRequest(question);
    }

    private static NewRequest newAgentRequest(Question question) {
        return new NewAgentRequest(
                question.system().vendor(),
                question.system().value(),
                question.customer().value(),
                question.reference(),
                question.title(),
                TownSystems.packages(question.packages()),
                redirectUrl(question));
    }

    private static NewRequest newStandardRequest(Question question) {
        return new NewStandardRequest(
                question.system().vendor(),
                question.system().value(),
                question.customer().value(),
                question.reference(),
                question.title(),
                TownSystems.rights(question.rights()),
                TownSystems.packages(question.packages()),
                redirectUrl(question));
    }

    private static @Nullable String redirectUrl(Question question) {
        return question.redirectUrl() == null ? null : question.redirectUrl().toString();
    }

    private void answer(Question question, Reply reply) {
        var id = requests.find(key(question)).orElseThrow().id();
        var reason = RejectionReason.of(reply.reason());
        var answer = reason.isPresent()
                ? decisions.reject(id, actor(reply.by()), reason)
                : decisions.approve(id, actor(reply.by()), reply.ownLabel());
        switch (answer) {
            case Answer.Given given -> {}
            case Answer.Unknown unknown -> throw new IllegalStateException(reply.by() + " cannot see " + id);
            case Answer.Refused refused ->
                throw new IllegalStateException("%s cannot be answered: %s"
                        .formatted(key(question), refused.dossier().standing()));
        }
    }

    /** What a customer does who finds the system in the portal and gives it access unasked. */
    private void createAlone(Question question, Reply reply) {
        var system = systems.find(question.system()).orElseThrow();
        var wish = new NewSystemUser(
                system.internalId(), question.customer(), SeenAccess.of(system.access()), reply.ownLabel());
        if (!(creation.create(wish, actor(reply.by())) instanceof Creation.Created)) {
            throw new IllegalStateException("%s cannot be given access".formatted(key(question)));
        }
    }

    private Actor actor(PersonNumber number) {
        var person = parties.person(number).orElseThrow();
        return new Actor(person.id(), person.name(), SecurityLevel.HIGH);
    }

    private static Instant earlier(Instant instant, Period period) {
        return instant.atZone(ZoneOffset.UTC).minus(period).toInstant();
    }

    private static Instant later(Instant instant, Period period) {
        return instant.atZone(ZoneOffset.UTC).plus(period).toInstant();
    }
}
