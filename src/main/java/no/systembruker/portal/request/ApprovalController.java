package no.systembruker.portal.request;

import no.systembruker.party.Actor;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    ModelAndView create(@PathVariable String id, Actor actor) {
        var answer = decisions.approve(RequestViews.id(id), actor);
        return views.after(answer, RequestStatus.ACCEPTED, actor);
    }
}
