package no.systembruker.portal.request;

import no.systembruker.party.Actor;
import no.systembruker.portal.access.LabelForm;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestStatus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ApprovalController {

    private final RequestDecisions decisions;
    private final RequestViews views;

    ApprovalController(RequestDecisions decisions, RequestViews views) {
        this.decisions = decisions;
        this.views = views;
    }

    @PostMapping(RequestController.ADDRESS + "/{id}/approval")
    @StepUpFor(PortalAct.APPROVE)
    ModelAndView create(@PathVariable String id, @RequestParam(defaultValue = "") String label, Actor actor) {
        var form = new LabelForm(label);
        return form.error().map(error -> again(id, form, error, actor)).orElseGet(() -> approve(id, form, actor));
    }

    private ModelAndView approve(String id, LabelForm form, Actor actor) {
        var answer = decisions.approve(RequestViews.id(id), actor, form.toLabel());
        return views.after(answer, RequestStatus.ACCEPTED, actor);
    }

    /** The page as it was, with what was written; unless the answer would not have been taken anyway. */
    private ModelAndView again(String id, LabelForm form, String error, Actor actor) {
        var dossier = views.find(id, actor);
        if (!dossier.standing().mayApprove()) {
            return views.refused(dossier, actor);
        }
        var page = views.show(dossier, actor);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("label", form.label());
        return page.addObject("labelError", error);
    }
}
