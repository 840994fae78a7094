package no.systembruker.portal.request;

import java.util.Map;
import no.systembruker.party.Mandate;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that vendors have asked of the organisation one acts for, as the address of the list asks. */
@Controller
class RequestListController {

    private final RequestListWords words;
    private final PartyWords parties;
    private final WhoCan whoCan;

    RequestListController(RequestListWords words, PartyWords parties, WhoCan whoCan) {
        this.words = words;
        this.parties = parties;
        this.whoCan = whoCan;
    }

    @GetMapping(RequestController.ADDRESS)
    ModelAndView index(Mandate mandate, @RequestParam Map<String, String> parameters) {
        return mandate.mayDecide()
                ? new ModelAndView("request/index", "page", words.page(mandate.organisation(), parameters))
                : notPermitted(mandate);
    }

    private ModelAndView notPermitted(Mandate mandate) {
        var page = new ModelAndView("request/not-permitted", HttpStatus.FORBIDDEN);
        page.addObject("party", parties.label(mandate.organisation()));
        return page.addObject("deciders", whoCan.decideFor(mandate.organisation()));
    }
}
