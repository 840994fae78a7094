package no.systembruker.portal.changerequest;

import no.systembruker.party.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A single change request, at the link that the vendor has handed on. All of them are listed with the other requests. */
@Controller
class ChangeRequestController {

    static final String ADDRESS = "/change-requests";

    private final ChangeRequestViews views;

    ChangeRequestController(ChangeRequestViews views) {
        this.views = views;
    }

    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(@PathVariable String id, Actor actor) {
        return views.show(views.find(id, actor), actor);
    }

    @GetMapping(ADDRESS + "/{id}/receipt")
    ModelAndView receipt(@PathVariable String id, Actor actor) {
        return views.receipt(views.find(id, actor), actor);
    }
}
