package no.systembruker.portal.given;

import java.util.List;
import no.systembruker.delegation.GivingPackages;
import no.systembruker.delegation.PackageGiving;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PackageGivingController {

    private final PackageGiving giving;
    private final GivenViews views;
    private final GivingViews steps;

    PackageGivingController(PackageGiving giving, GivenViews views, GivingViews steps) {
        this.giving = giving;
        this.views = views;
        this.steps = steps;
    }

    /** @param organisation the one that the form was opened for, whichever has been chosen in another window since */
    @PostMapping(GivenController.ADDRESS)
    @StepUpFor(PortalAct.GIVE_PACKAGES)
    ModelAndView create(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "package", defaultValue = "") List<String> packages,
            Actor actor) {
        var mandate = views.mandate(GivenViews.number(organisation), actor);
        var form = GivenForm.of(to, "", packages);
        var recipient = form.number().orElseThrow(PageNotFoundException::new);
        var outcome = giving.give(mandate.organisation().number(), recipient, form.packages(), actor);
        return answer(outcome, mandate, recipient, form);
    }

    private ModelAndView answer(GivingPackages outcome, Mandate mandate, OrganisationNumber recipient, GivenForm form) {
        return switch (outcome) {
            case GivingPackages.Given given ->
                new ModelAndView(
                        "redirect:" + GivenViews.address(recipient) + "?given=true&organisation="
                                + mandate.organisation().number(),
                        HttpStatus.SEE_OTHER);
            case GivingPackages.NotPermitted refused -> views.notPermitted(refused.mandate());
            case GivingPackages.LacksAccess lacks -> again(mandate, form);
            case GivingPackages.Nothing nothing -> again(mandate, form);
            case GivingPackages.NoSuchOrganisation nobody -> again(mandate, form);
            case GivingPackages.ToItself itself -> again(mandate, form);
            case GivingPackages.NotToBeGiven useless -> throw new PageNotFoundException();
            case GivingPackages.Unknown unknown -> throw new PageNotFoundException();
        };
    }

    /** The step before as it is by now, which tells what is in the way. */
    private ModelAndView again(Mandate mandate, GivenForm form) {
        var page = steps.confirmation(mandate, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
