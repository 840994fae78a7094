package no.systembruker.portal.changerequest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.systembruker.changerequest.ChangeDossier;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.party.Actor;
import no.systembruker.party.SecurityLevel;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.request.AccessLink;
import no.systembruker.portal.request.AccessLinks;
import no.systembruker.portal.request.DecisionState;
import no.systembruker.portal.request.DecisionState.Forwarding;
import no.systembruker.portal.request.EscalationLine;
import no.systembruker.portal.request.EscalationPage;
import no.systembruker.portal.request.EscalationWords;
import no.systembruker.portal.request.Matter;
import no.systembruker.portal.request.Receipt;
import no.systembruker.portal.request.Reference;
import no.systembruker.portal.request.Verdict;
import no.systembruker.portal.signin.LocalPath;
import no.systembruker.portal.signin.SignInAddresses;
import no.systembruker.request.Standing;
import no.systembruker.systemuser.DelegationReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a change request and how it stands into the reader's words. */
@Component
class ChangeRequestWords {

    private final ChangeWords changes;
    private final ChangeClientWords clients;
    private final AccessLines access;
    private final PartyWords parties;
    private final EscalationWords escalations;
    private final AccessLinks links;
    private final Clock clock;

    ChangeRequestWords(
            ChangeWords changes,
            ChangeClientWords clients,
            AccessLines access,
            PartyWords parties,
            EscalationWords escalations,
            AccessLinks links,
            Clock clock) {
        this.changes = changes;
        this.clients = clients;
        this.access = access;
        this.parties = parties;
        this.escalations = escalations;
        this.links = links;
        this.clock = clock;
    }

    ChangeRequestPage page(ChangeDossier dossier, Actor reader) {
        var request = dossier.request();
        var state = state(dossier);
        var system = label(dossier);
        return new ChangeRequestPage(
                request.id().value(),
                Reference.of(request.id().value()),
                AccessKind.of(request.kind()),
                parties.label(dossier.system().vendor()),
                parties.label(dossier.party()),
                system.name(),
                system.title(),
                systemUser(request),
                request.created(),
                request.expires(),
                daysLeft(request),
                change(dossier),
                state.isOpen() ? clients.of(dossier) : null,
                state.isOpen() ? escalation(dossier, reader) : null,
                dossier.standing().mayReject(),
                state);
    }

    /** Without the lists of what was given: they stand in {@link #outcome}. */
    Receipt receipt(ChangeDossier dossier, Standing.AlreadyAnswered answered) {
        var request = dossier.request();
        var system = label(dossier);
        var redirectUrl = request.redirectUrl();
        return new Receipt(
                Reference.of(request.id().value()),
                AccessKind.of(request.kind()),
                Verdict.of(request.status()),
                parties.label(dossier.system().vendor()),
                parties.label(dossier.party()),
                system.name(),
                system.title(),
                List.of(),
                answered.by(),
                answered.decided().at(),
                answered.decided().reason(),
                systemUser(request),
                redirectUrl == null ? null : redirectUrl.toASCIIString());
    }

    ChangeLines outcome(ChangeDossier dossier) {
        var effect = dossier.effect();
        return changes.lines(effect, access.of(effect.gained()), access.of(effect.lost()));
    }

    EscalationPage escalationPage(ChangeDossier dossier, Actor reader) {
        var request = dossier.request();
        return new EscalationPage(
                request.id().value(),
                Matter.CHANGE,
                Reference.of(request.id().value()),
                parties.label(dossier.system().vendor()),
                parties.label(dossier.party()),
                label(dossier).name(),
                own(request),
                request.expires(),
                escalations.deciders(dossier.standing(), dossier.party()),
                escalation(dossier, reader));
    }

    private DecisionState state(ChangeDossier dossier) {
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
            case Standing.SystemChanged changed -> new DecisionState.SystemChanged(access.names(changed.missing()));
            case Standing.SystemWithdrawn withdrawn -> new DecisionState.SystemWithdrawn();
            case Standing.NoPackageLeft none -> new DecisionState.NoPackageLeft();
            case Standing.SystemUserExists exists ->
                throw new IllegalStateException("A change is asked of what exists");
        };
    }

    private Forwarding forwarding(ChangeDossier dossier) {
        return escalations.forwarding(dossier.request().escalated(), dossier.standing());
    }

    private @Nullable EscalationLine escalation(ChangeDossier dossier, Actor reader) {
        return escalations.line(dossier.request().escalated(), dossier.standing(), reader);
    }

    private static DecisionState levelTooLow(ChangeRequestId request, SecurityLevel needed) {
        var page = new LocalPath(ChangeRequestController.ADDRESS + "/" + request);
        return new DecisionState.LevelTooLow(SignInAddresses.signInFor(page, needed));
    }

    private DecisionState answered(ChangeRequest request, Standing.AlreadyAnswered answered) {
        var decided = answered.decided();
        return new DecisionState.Answered(
                Verdict.of(request.status()), answered.by(), decided.at(), decided.reason(), systemUser(request));
    }

    /** Who may give what matters only while the question is open, and the reader's to answer. */
    private ChangeLines change(ChangeDossier dossier) {
        return switch (dossier.standing()) {
            case Standing.Answerable answerable -> change(dossier, answerable.report());
            case Standing.LacksAccess lacks -> change(dossier, lacks.report());
            case Standing.AnswerableForClients answerable -> undecided(dossier);
            case Standing.NotPermitted notPermitted -> undecided(dossier);
            case Standing.LevelTooLow tooLow -> undecided(dossier);
            case Standing.NoPackageLeft none -> undecided(dossier);
            case Standing.SystemChanged changed -> undecided(dossier);
            case Standing.SystemWithdrawn withdrawn -> undecided(dossier);
            case Standing.AlreadyAnswered answered -> outcome(dossier);
            case Standing.Withdrawn withdrawn -> outcome(dossier);
            case Standing.TimedOut timedOut -> outcome(dossier);
            case Standing.SystemUserDeleted deleted -> outcome(dossier);
            case Standing.SystemUserExists exists -> outcome(dossier);
        };
    }

    private ChangeLines change(ChangeDossier dossier, DelegationReport report) {
        var effect = dossier.effect();
        return changes.lines(effect, access.of(report, dossier.party()), access.removed(effect.lost()));
    }

    private ChangeLines undecided(ChangeDossier dossier) {
        var effect = dossier.effect();
        return changes.lines(effect, access.of(effect.gained()), access.removed(effect.lost()));
    }

    private static SystemLabel label(ChangeDossier dossier) {
        return SystemLabel.of(dossier.system(), dossier.request().title(), dossier.vendorName());
    }

    private long daysLeft(ChangeRequest request) {
        return Math.max(0, Duration.between(clock.instant(), request.expires()).toDays());
    }

    private @Nullable String own(ChangeRequest request) {
        return links.of(request.systemUser()).map(AccessLink::label).orElse(null);
    }

    private @Nullable AccessLink systemUser(ChangeRequest request) {
        return links.of(request.systemUser()).orElse(null);
    }
}
