package no.systembruker.portal.systemuser;

import java.util.Optional;
import no.systembruker.party.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Seen by those who may decide for the owner; others with a relation to it are told who that is. */
@Controller
class SystemUserController {

    static final String ADDRESS = "/system-users";

    private final SystemUserWords words;
    private final SystemUserViews views;

    SystemUserController(SystemUserWords words, SystemUserViews views) {
        this.words = words;
        this.views = views;
    }

    /** @param called whether the reader has just said what the organisation calls it */
    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam Optional<String> called, Actor actor) {
        return views.ofLiving(SystemUserViews.id(id), actor, (systemUser, mandate) -> {
            var page = new ModelAndView("systemuser/show", "page", words.page(systemUser, mandate.organisation()));
            return page.addObject("called", called.isPresent());
        });
    }
}
