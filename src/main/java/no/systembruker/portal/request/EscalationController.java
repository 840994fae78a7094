package no.systembruker.portal.request;

import no.systembruker.party.Actor;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import no.systembruker.request.EscalationMessage;
import no.systembruker.request.RequestDecisions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends a request on to those who can answer it: the form before, and the receipt after. */
@Controller
class EscalationController {

    private static final String ADDRESS = RequestController.ADDRESS + "/{id}/escalation";

    private final RequestDecisions decisions;
    private final RequestViews views;

    EscalationController(RequestDecisions decisions, RequestViews views) {
        this.decisions = decisions;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String id, Actor actor) {
        return views.escalation(views.find(id, actor), actor);
    }

    @PostMapping(ADDRESS)
    @StepUpFor(PortalAct.ESCALATE)
    ModelAndView create(@PathVariable String id, @RequestParam(defaultValue = "") String message, Actor actor) {
        var form = new EscalationForm(message);
        return form.error().map(error -> again(id, form, error, actor)).orElseGet(() -> escalate(id, form, actor));
    }

    private ModelAndView escalate(String id, EscalationForm form, Actor actor) {
        var escalation = decisions.escalate(RequestViews.id(id), actor, EscalationMessage.of(form.message()));
        return views.after(escalation, actor);
    }

    /** The form as it was, with what was written; unless there is nothing to send on, or not any more. */
    private ModelAndView again(String id, EscalationForm form, String error, Actor actor) {
        var dossier = views.find(id, actor);
        if (!dossier.standing().mayEscalate()) {
            return views.refused(dossier, actor);
        }
        var page = views.escalation(dossier, actor);
        return dossier.request().escalated() == null ? EscalationViews.again(page, form, error) : page;
    }
}
