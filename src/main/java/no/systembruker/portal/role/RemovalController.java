package no.systembruker.portal.role;

import no.systembruker.party.Actor;
import no.systembruker.party.Holding;
import no.systembruker.party.HoldingId;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import no.systembruker.role.RoleAdministration;
import no.systembruker.role.Roles;
import no.systembruker.role.Taking;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes a role from somebody: the page says what will stop before the button, and is the receipt after it. */
@Controller
class RemovalController {

    private static final String ADDRESS = RoleController.ADDRESS + "/{id}/removal";

    private final Roles roles;
    private final RoleAdministration administration;
    private final RoleViews views;
    private final Removals removals;

    RemovalController(Roles roles, RoleAdministration administration, RoleViews views, Removals removals) {
        this.roles = roles;
        this.administration = administration;
        this.views = views;
        this.removals = removals;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String id, Actor actor) {
        var parsed = RoleViews.id(id);
        return roles.find(parsed)
                .map(holding -> ask(holding, actor))
                .or(() -> removals.receipt(parsed, actor))
                .orElseThrow(PageNotFoundException::new);
    }

    @PostMapping(ADDRESS)
    @StepUpFor(PortalAct.TAKE_ROLE)
    ModelAndView create(@PathVariable String id, Actor actor) {
        var parsed = RoleViews.id(id);
        return switch (administration.take(parsed, actor)) {
            case Taking.Taken taken -> Removals.to(parsed);
            case Taking.LastOne last -> refused(last.holding(), actor);
            case Taking.NotPermitted notPermitted -> views.notPermitted(notPermitted.mandate());
            case Taking.Unknown unknown -> after(parsed, actor);
        };
    }

    /** Whoever comes second sees the receipt. */
    private ModelAndView after(HoldingId id, Actor actor) {
        return removals.receipt(id, actor).map(receipt -> Removals.to(id)).orElseThrow(PageNotFoundException::new);
    }

    private ModelAndView ask(Holding holding, Actor actor) {
        var mandate = views.mandate(holding.organisation().number(), actor);
        return mandate.mayDecide() ? views.removal(holding, actor) : views.notPermitted(mandate);
    }

    private ModelAndView refused(Holding holding, Actor actor) {
        var page = views.removal(holding, actor);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
