package no.systembruker.portal.changerequest;

import java.util.Optional;
import no.systembruker.changerequest.ChangeAnswer;
import no.systembruker.changerequest.ChangeDecisions;
import no.systembruker.changerequest.ChangeDossier;
import no.systembruker.changerequest.ChangeEscalation;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.delegation.ClientPlace;
import no.systembruker.party.Actor;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.CurrentParty;
import no.systembruker.portal.request.EscalationViews;
import no.systembruker.portal.request.RefusedStatus;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Standing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of one change request, whichever way one got to them; it says for whom one acts there. */
@Component
class ChangeRequestViews {

    private final ChangeDecisions decisions;
    private final ChangeRequestWords words;
    private final ChangeClientWords clients;
    private final CurrentParty party;

    ChangeRequestViews(
            ChangeDecisions decisions, ChangeRequestWords words, ChangeClientWords clients, CurrentParty party) {
        this.decisions = decisions;
        this.words = words;
        this.clients = clients;
        this.party = party;
    }

    static ChangeRequestId id(String text) {
        return ChangeRequestId.parse(text).orElseThrow(PageNotFoundException::new);
    }

    ChangeDossier find(String id, Actor actor) {
        return decisions.find(id(id), actor).orElseThrow(PageNotFoundException::new);
    }

    ModelAndView show(ChangeDossier dossier, Actor actor) {
        party.follow(actor, dossier.party());
        var view = new ModelAndView("changerequest/show", "page", words.page(dossier, actor));
        if (dossier.standing() instanceof Standing.Withdrawn) {
            view.setStatus(HttpStatus.GONE);
        }
        return OwnAddress.set(view, address(dossier.request()));
    }

    ModelAndView receipt(ChangeDossier dossier, Actor actor) {
        if (dossier.standing() instanceof Standing.AlreadyAnswered answered) {
            party.follow(actor, dossier.party());
            var view = new ModelAndView("changerequest/receipt", "receipt", words.receipt(dossier, answered));
            return view.addObject("change", words.outcome(dossier)).addObject("clients", clients.of(dossier));
        }
        return new ModelAndView("redirect:" + address(dossier.request()));
    }

    /** The list, as long as there is something to decide; then to the page, which says how things stand. */
    ModelAndView fallingOut(ChangeDossier dossier, Optional<ClientPlace> after, Actor actor) {
        var concerned = dossier.clients();
        if (concerned == null || concerned.impact().fallingOut() == 0) {
            return new ModelAndView("redirect:" + address(dossier.request()));
        }
        party.follow(actor, dossier.party());
        return new ModelAndView("changerequest/falling-out", "page", words.page(dossier, actor))
                .addObject("falling", clients.fallingOut(dossier, concerned, after));
    }

    /** Where an answer leads: to its receipt, also when it is given twice; else to the page, which says how things stand. */
    ModelAndView after(ChangeAnswer answer, RequestStatus given, Actor actor) {
        return switch (answer) {
            case ChangeAnswer.Given done -> toReceipt(done.request());
            case ChangeAnswer.Refused refused ->
                isRepeat(refused.dossier(), given, actor)
                        ? toReceipt(refused.dossier().request())
                        : refused(refused.dossier(), actor);
            case ChangeAnswer.Unknown unknown -> throw new PageNotFoundException();
        };
    }

    /** The form, or the receipt when it is sent on; where there is nothing to send on, to the page, which says why. */
    ModelAndView escalation(ChangeDossier dossier, Actor actor) {
        if (!dossier.standing().mayEscalate()) {
            return new ModelAndView("redirect:" + address(dossier.request()));
        }
        party.follow(actor, dossier.party());
        return EscalationViews.of(words.escalationPage(dossier, actor));
    }

    /** Where sending on leads: to its receipt, also when it was done before; else to the page, which says how things stand. */
    ModelAndView after(ChangeEscalation escalation, Actor actor) {
        return switch (escalation) {
            case ChangeEscalation.OnItsWay sent ->
                new ModelAndView("redirect:" + address(sent.request()) + "/escalation", HttpStatus.SEE_OTHER);
            case ChangeEscalation.Refused refused -> refused(refused.dossier(), actor);
            case ChangeEscalation.Unknown unknown -> throw new PageNotFoundException();
        };
    }

    ModelAndView refused(ChangeDossier dossier, Actor actor) {
        var view = show(dossier, actor);
        view.setStatus(RefusedStatus.of(dossier.standing()));
        return view;
    }

    private static String address(ChangeRequest request) {
        return ChangeRequestController.ADDRESS + "/" + request.id();
    }

    private static boolean isRepeat(ChangeDossier dossier, RequestStatus given, Actor actor) {
        return dossier.standing() instanceof Standing.AlreadyAnswered answered
                && answered.decided().by().equals(actor.person())
                && dossier.request().status() == given;
    }

    private static ModelAndView toReceipt(ChangeRequest request) {
        return new ModelAndView("redirect:" + address(request) + "/receipt", HttpStatus.SEE_OTHER);
    }
}
