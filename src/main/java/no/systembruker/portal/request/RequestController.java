package no.systembruker.portal.request;

import no.systembruker.party.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A single request, at the link that the vendor has handed on, and its receipt. */
@Controller
class RequestController {

    static final String ADDRESS = "/requests";

    private final RequestViews views;

    RequestController(RequestViews views) {
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
