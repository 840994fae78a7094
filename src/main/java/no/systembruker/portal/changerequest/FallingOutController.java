package no.systembruker.portal.changerequest;

import java.util.Optional;
import no.systembruker.delegation.ClientPlace;
import no.systembruker.party.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All the clients who fall out when a change is approved, page by page; those who may approve it see them. */
@Controller
class FallingOutController {

    private final ChangeRequestViews views;

    FallingOutController(ChangeRequestViews views) {
        this.views = views;
    }

    @GetMapping(ChangeRequestController.ADDRESS + "/{id}/falling-out")
    ModelAndView index(@PathVariable String id, @RequestParam(defaultValue = "") String after, Actor actor) {
        return views.fallingOut(views.find(id, actor), place(after), actor);
    }

    /** Where the list was left; a place that nobody could have left it at is its beginning. */
    private static Optional<ClientPlace> place(String after) {
        return ClientPlace.parse(after);
    }
}
