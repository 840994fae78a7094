package no.systembruker.portal.request;

import no.systembruker.party.Actor;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestStatus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RejectionController {

    private final RequestDecisions decisions;
    private final RequestViews views;

    RejectionController(RequestDecisions decisions, RequestViews views) {
        this.decisions = decisions;
        this.views = views;
    }

    @PostMapping(RequestController.ADDRESS + "/{id}/rejection")
    @StepUpFor(PortalAct.REJECT)
    ModelAndView create(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Actor actor) {
        var form = new RejectionForm(reason);
        return form.error().map(error -> again(id, form, error, actor)).orElseGet(() -> reject(id, form, actor));
    }

    private ModelAndView reject(String id, RejectionForm form, Actor actor) {
        var answer = decisions.reject(RequestViews.id(id), actor, RejectionReason.of(form.reason()));
        return views.after(answer, RequestStatus.REJECTED, actor);
    }

    /** The page as it was, with what was written; unless the answer would not have been taken anyway. */
    private ModelAndView again(String id, RejectionForm form, String error, Actor actor) {
        var dossier = views.find(id, actor);
        if (!dossier.standing().mayReject()) {
            return views.refused(dossier, actor);
        }
        var page = views.show(dossier, actor);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("reason", form.reason());
        page.addObject("reasonError", error);
        return page;
    }
}
