package no.systembruker.portal.systemuser;

import java.util.Map;
import no.systembruker.party.Mandate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accesses of the organisation one acts for, as its address asks: a form that is sent by GET, and links from page to page. */
@Controller
class SystemUserListController {

    private final SystemUserListWords words;
    private final SystemUserViews views;

    SystemUserListController(SystemUserListWords words, SystemUserViews views) {
        this.words = words;
        this.views = views;
    }

    @GetMapping(SystemUserController.ADDRESS)
    ModelAndView index(Mandate mandate, @RequestParam Map<String, String> parameters) {
        return mandate.mayDecide()
                ? new ModelAndView("systemuser/index", "page", words.page(mandate.organisation(), parameters))
                : views.notPermitted(mandate);
    }
}
