package no.systembruker.portal.request;

import no.systembruker.party.Actor;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.CurrentParty;
import no.systembruker.request.Answer;
import no.systembruker.request.Escalation;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestDossier;
import no.systembruker.request.RequestId;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Standing;
import no.systembruker.request.SystemUserRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of one request, whichever way one got to them; the request says for whom one acts there. */
@Component
class RequestViews {

    private final RequestDecisions decisions;
    private final RequestWords words;
    private final CurrentParty party;

    RequestViews(RequestDecisions decisions, RequestWords words, CurrentParty party) {
        this.decisions = decisions;
        this.words = words;
        this.party = party;
    }

    static RequestId id(String text) {
        return RequestId.parse(text).orElseThrow(PageNotFoundException::new);
    }

    RequestDossier find(String id, Actor actor) {
        return decisions.find(id(id), actor).orElseThrow(PageNotFoundException::new);
    }

    ModelAndView show(RequestDossier dossier, Actor actor) {
        party.follow(actor, dossier.party());
        var view = new ModelAndView("request/show", "page", words.page(dossier, actor));
        if (dossier.standing() instanceof Standing.Withdrawn) {
            view.setStatus(HttpStatus.GONE);
        }
        return OwnAddress.set(view, address(dossier.request()));
    }

    ModelAndView receipt(RequestDossier dossier, Actor actor) {
        if (dossier.standing() instanceof Standing.AlreadyAnswered answered) {
            party.follow(actor, dossier.party());
            return new ModelAndView("request/receipt", "receipt", words.receipt(dossier, answered));
        }
        return new ModelAndView("redirect:" + address(dossier.request()));
    }

    /** Where an answer leads: to its receipt, also when it is given twice; else to the page, which says how things stand. */
    ModelAndView after(Answer answer, RequestStatus given, Actor actor) {
        return switch (answer) {
            case Answer.Given done -> toReceipt(done.request());
            case Answer.Refused refused ->
                isRepeat(refused.dossier(), given, actor)
                        ? toReceipt(refused.dossier().request())
                        : refused(refused.dossier(), actor);
            case Answer.Unknown unknown -> throw new PageNotFoundException();
        };
    }

    /** The form, or the receipt when it is sent on; where there is nothing to send on, to the page, which says why. */
    ModelAndView escalation(RequestDossier dossier, Actor actor) {
        if (!dossier.standing().mayEscalate()) {
            return new ModelAndView("redirect:" + address(dossier.request()));
        }
        party.follow(actor, dossier.party());
        return EscalationViews.of(words.escalationPage(dossier, actor));
    }

    /** Where sending on leads: to its receipt, also when it was done before; else to the page, which says how things stand. */
    ModelAndView after(Escalation escalation, Actor actor) {
        return switch (escalation) {
            case Escalation.OnItsWay sent ->
                new ModelAndView("redirect:" + address(sent.request()) + "/escalation", HttpStatus.SEE_OTHER);
            case Escalation.Refused refused -> refused(refused.dossier(), actor);
            case Escalation.Unknown unknown -> throw new PageNotFoundException();
        };
    }

    ModelAndView refused(RequestDossier dossier, Actor actor) {
        var view = show(dossier, actor);
        view.setStatus(RefusedStatus.of(dossier.standing()));
        return view;
    }

    private static String address(SystemUserRequest request) {
        return RequestController.ADDRESS + "/" + request.id();
    }

    private static boolean isRepeat(RequestDossier dossier, RequestStatus given, Actor actor) {
        return dossier.standing() instanceof Standing.AlreadyAnswered answered
                && answered.decided().by().equals(actor.person())
                && dossier.request().status() == given;
    }

    private static ModelAndView toReceipt(SystemUserRequest request) {
        return new ModelAndView("redirect:" + address(request) + "/receipt", HttpStatus.SEE_OTHER);
    }
}
