package no.systembruker.portal.request;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.systembruker.party.Actor;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.request.DecisionState.Forwarding;
import no.systembruker.portal.signin.LocalPath;
import no.systembruker.portal.signin.SignInAddresses;
import no.systembruker.request.RequestDossier;
import no.systembruker.request.RequestId;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Standing;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a request into the reader's words; the one place where how it stands becomes what the page says. */
@Component
class RequestWords {

    private final AccessLines access;
    private final PartyWords parties;
    private final EscalationWords escalations;
    private final SystemUsers systemUsers;
    private final AccessLinks links;
    private final Clock clock;

    RequestWords(
            AccessLines access,
            PartyWords parties,
            EscalationWords escalations,
            SystemUsers systemUsers,
            AccessLinks links,
            Clock clock) {
        this.access = access;
        this.parties = parties;
        this.escalations = escalations;
        this.systemUsers = systemUsers;
        this.links = links;
        this.clock = clock;
    }

    RequestPage page(RequestDossier dossier, Actor reader) {
        var request = dossier.request();
        var state = state(dossier);
        var system = label(dossier);
        return new RequestPage(
                request.id().value(),
                Reference.of(request.id().value()),
                AccessKind.of(request),
                parties.label(dossier.system().vendor()),
                parties.label(dossier.party()),
                system.name(),
                system.title(),
                request.created(),
                request.expires(),
                daysLeft(request),
                lines(dossier),
                state.isOpen() ? escalation(dossier, reader) : null,
                dossier.standing().mayReject(),
                state);
    }

    Receipt receipt(RequestDossier dossier, Standing.AlreadyAnswered answered) {
        var request = dossier.request();
        var system = label(dossier);
        return new Receipt(
                Reference.of(request.id().value()),
                AccessKind.of(request),
                Verdict.of(request.status()),
                parties.label(dossier.system().vendor()),
                parties.label(dossier.party()),
                system.name(),
                system.title(),
                access.of(request.access()),
                answered.by(),
                answered.decided().at(),
                answered.decided().reason(),
                systemUser(request),
                returnAddress(request));
    }

    EscalationPage escalationPage(RequestDossier dossier, Actor reader) {
        var request = dossier.request();
        return new EscalationPage(
                request.id().value(),
                Matter.of(AccessKind.of(request)),
                Reference.of(request.id().value()),
                parties.label(dossier.system().vendor()),
                parties.label(dossier.party()),
                label(dossier).name(),
                null,
                request.expires(),
                escalations.deciders(dossier.standing(), dossier.party()),
                escalation(dossier, reader));
    }

    private DecisionState state(RequestDossier dossier) {
        return switch (dossier.standing()) {
            case Standing.Answerable answerable -> new DecisionState.Answerable();
            case Standing.AnswerableForClients answerable -> new DecisionState.Answerable();
            case Standing.LacksAccess lacks -> new DecisionState.LacksAccess(forwarding(dossier));
            case Standing.NotPermitted notPermitted ->
                new DecisionState.NotPermitted(
                        escalations.deciders(notPermitted, dossier.party()), forwarding(dossier));
            case Standing.LevelTooLow tooLow -> levelTooLow(dossier.request().id(), tooLow.needed());
            case Standing.AlreadyAnswered answered -> answered(dossier.request(), answered);
            case Standing.Withdrawn withdrawn -> new DecisionState.Withdrawn();
            case Standing.TimedOut timedOut -> new DecisionState.Expired();
            case Standing.SystemUserDeleted deleted -> new DecisionState.AccessEnded();
            case Standing.NoPackageLeft none -> throw new IllegalStateException("A request takes nothing away");
            case Standing.SystemUserExists exists -> alreadyGiven(exists.existing());
            case Standing.SystemChanged changed -> new DecisionState.SystemChanged(access.names(changed.missing()));
            case Standing.SystemWithdrawn withdrawn -> new DecisionState.SystemWithdrawn();
        };
    }

    private Forwarding forwarding(RequestDossier dossier) {
        return escalations.forwarding(dossier.request().escalated(), dossier.standing());
    }

    private @Nullable EscalationLine escalation(RequestDossier dossier, Actor reader) {
        return escalations.line(dossier.request().escalated(), dossier.standing(), reader);
    }

    private static DecisionState levelTooLow(RequestId request, SecurityLevel needed) {
        var page = new LocalPath(RequestController.ADDRESS + "/" + request);
        return new DecisionState.LevelTooLow(SignInAddresses.signInFor(page, needed));
    }

    private DecisionState answered(SystemUserRequest request, Standing.AlreadyAnswered answered) {
        var decided = answered.decided();
        return new DecisionState.Answered(
                Verdict.of(request.status()), answered.by(), decided.at(), decided.reason(), systemUser(request));
    }

    private DecisionState alreadyGiven(SystemUserId existing) {
        var since = systemUsers.find(existing).map(SystemUser::created).orElseGet(clock::instant);
        return new DecisionState.AlreadyGiven(existing.value(), since);
    }

    /** Who may give what matters only while the question is open, and the reader's to answer. */
    private List<AccessLine> lines(RequestDossier dossier) {
        return switch (dossier.standing()) {
            case Standing.Answerable answerable -> access.of(answerable.report(), dossier.party());
            case Standing.LacksAccess lacks -> access.of(lacks.report(), dossier.party());
            case Standing.NotPermitted notPermitted -> asked(dossier);
            case Standing.LevelTooLow tooLow -> asked(dossier);
            case Standing.AlreadyAnswered answered -> asked(dossier);
            case Standing.AnswerableForClients answerable -> asked(dossier);
            case Standing.Withdrawn withdrawn -> asked(dossier);
            case Standing.TimedOut timedOut -> asked(dossier);
            case Standing.SystemUserDeleted deleted -> asked(dossier);
            case Standing.NoPackageLeft none -> asked(dossier);
            case Standing.SystemUserExists exists -> asked(dossier);
            case Standing.SystemChanged changed -> asked(dossier);
            case Standing.SystemWithdrawn withdrawn -> asked(dossier);
        };
    }

    private List<AccessLine> asked(RequestDossier dossier) {
        return access.of(dossier.request().access());
    }

    private static SystemLabel label(RequestDossier dossier) {
        return SystemLabel.of(dossier.system(), dossier.request().title(), dossier.vendorName());
    }

    private long daysLeft(SystemUserRequest request) {
        return Math.max(0, Duration.between(clock.instant(), request.expires()).toDays());
    }

    private @Nullable AccessLink systemUser(SystemUserRequest request) {
        return request.status() == RequestStatus.ACCEPTED
                ? links.of(request.futureSystemUser()).orElse(null)
                : null;
    }

    private static @Nullable String returnAddress(SystemUserRequest request) {
        return request.redirectUrl() == null ? null : request.redirectUrl().toASCIIString();
    }
}
