package no.systembruker.portal.role;

import no.systembruker.party.Actor;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import no.systembruker.role.Giving;
import no.systembruker.role.RoleAdministration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RoleGivingController {

    private final RoleAdministration administration;
    private final Recipients recipients;
    private final RoleViews views;

    RoleGivingController(RoleAdministration administration, Recipients recipients, RoleViews views) {
        this.administration = administration;
        this.recipients = recipients;
        this.views = views;
    }

    /** @param recipient names a person whom the giver has named in this session */
    @PostMapping(RoleController.ADDRESS)
    @StepUpFor(PortalAct.GIVE_ROLE)
    ModelAndView create(@RequestParam(defaultValue = "") String recipient, Actor actor) {
        var named = recipients.find(recipient).orElseThrow(PageNotFoundException::new);
        return switch (administration.give(named.role(), named.organisationNumber(), named.personId(), actor)) {
            case Giving.Given given -> RoleViews.toRole(given.holding());
            case Giving.HeldAlready held -> RoleViews.toRole(held.holding());
            case Giving.NotPermitted notPermitted -> views.notPermitted(notPermitted.mandate());
            case Giving.ToOneself oneself -> throw new PageNotFoundException();
            case Giving.Unknown unknown -> throw new PageNotFoundException();
        };
    }
}
