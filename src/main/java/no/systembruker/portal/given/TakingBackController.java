package no.systembruker.portal.given;

import java.util.List;
import no.systembruker.delegation.PackageGiving;
import no.systembruker.delegation.TakingBack;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes packages back: the page says what will stop before the button, and a receipt tells what did. */
@Controller
class TakingBackController {

    private static final String ADDRESS = GivenController.ADDRESS + "/{to}/removal";

    private final PackageGiving giving;
    private final GivenViews views;
    private final TakenBackReceipts receipts;

    TakingBackController(PackageGiving giving, GivenViews views, TakenBackReceipts receipts) {
        this.giving = giving;
        this.views = views;
        this.receipts = receipts;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable String to,
            @RequestParam(name = "package", defaultValue = "") List<String> packages,
            Mandate mandate) {
        return mandate.mayDecide()
                ? views.removal(mandate, GivenViews.number(to), packages)
                : views.notPermitted(mandate);
    }

    /** @param organisation the one that the form was opened for, whichever has been chosen in another window since */
    @PostMapping(ADDRESS)
    @StepUpFor(PortalAct.TAKE_PACKAGES)
    ModelAndView create(
            @PathVariable String to,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(name = "package", defaultValue = "") List<String> packages,
            Actor actor) {
        var mandate = views.mandate(GivenViews.number(organisation), actor);
        var client = mandate.organisation();
        return switch (giving.takeBack(client.number(), GivenViews.number(to), packages, actor)) {
            case TakingBack.TakenBack taken ->
                taken.packages().isEmpty()
                        ? new ModelAndView("redirect:" + GivenController.ADDRESS, HttpStatus.SEE_OTHER)
                        : receipts.to(receipts.put(taken, client, actor));
            case TakingBack.NotPermitted refused -> views.notPermitted(refused.mandate());
            case TakingBack.Unknown unknown -> throw new PageNotFoundException();
        };
    }

    @GetMapping(GivenController.ADDRESS + "/taken-back/{receipt}")
    ModelAndView receipt(@PathVariable String receipt, Actor actor) {
        var taken = receipts.find(receipt).orElseThrow(PageNotFoundException::new);
        views.mandate(GivenViews.number(taken.client()), actor);
        return views.takenBack(taken);
    }
}
