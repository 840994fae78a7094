package no.systembruker.portal.changerequest;

import no.systembruker.changerequest.ChangeDecisions;
import no.systembruker.party.Actor;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import no.systembruker.request.RequestStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ChangeApprovalController {

    private final ChangeDecisions decisions;
    private final ChangeRequestViews views;

    ChangeApprovalController(ChangeDecisions decisions, ChangeRequestViews views) {
        this.decisions = decisions;
        this.views = views;
    }

    @PostMapping(ChangeRequestController.ADDRESS + "/{id}/approval")
    @StepUpFor(PortalAct.APPROVE)
    ModelAndView create(@PathVariable String id, Actor actor) {
        var answer = decisions.approve(ChangeRequestViews.id(id), actor);
        return views.after(answer, RequestStatus.ACCEPTED, actor);
    }
}
