package no.systembruker.portal.role;

import no.systembruker.party.Actor;
import no.systembruker.party.Holding;
import no.systembruker.party.Mandate;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.role.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Seen by those who manage access; others are told who that is. */
@Controller
class RoleController {

    static final String ADDRESS = "/roles";

    private final Roles roles;
    private final RoleWords words;
    private final RoleViews views;
    private final Removals removals;

    RoleController(Roles roles, RoleWords words, RoleViews views, Removals removals) {
        this.roles = roles;
        this.words = words;
        this.views = views;
        this.removals = removals;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Mandate mandate, Actor actor) {
        return mandate.mayDecide()
                ? new ModelAndView("role/index", "page", words.page(roles.of(mandate.organisation()), actor))
                : views.notPermitted(mandate);
    }

    /** The receipt of giving it, which stays as long as the role does. */
    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(@PathVariable String id, Actor actor) {
        var parsed = RoleViews.id(id);
        return roles.find(parsed)
                .map(holding -> show(holding, actor))
                .or(() -> removals.receipt(parsed, actor).map(receipt -> Removals.to(parsed)))
                .orElseThrow(PageNotFoundException::new);
    }

    private ModelAndView show(Holding holding, Actor actor) {
        var mandate = views.mandate(holding.organisation().number(), actor);
        return mandate.mayDecide()
                ? new ModelAndView("role/show", "page", words.page(holding, roles.of(holding.organisation()), actor))
                : views.notPermitted(mandate);
    }
}
