package no.systembruker.portal.request;

import java.util.Map;
import no.systembruker.party.Actor;
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
    private final SentRequests sent;

    RequestListController(RequestListWords words, PartyWords parties, WhoCan whoCan, SentRequests sent) {
        this.words = words;
        this.parties = parties;
        this.whoCan = whoCan;
        this.sent = sent;
    }

    @GetMapping(RequestController.ADDRESS)
    ModelAndView index(Mandate mandate, @RequestParam Map<String, String> parameters, Actor actor) {
        return mandate.mayDecide()
                ? new ModelAndView("request/index", "page", words.page(mandate.organisation(), parameters))
                : notPermitted(mandate, actor);
    }

    private ModelAndView notPermitted(Mandate mandate, Actor actor) {
        var page = new ModelAndView("request/not-permitted", HttpStatus.FORBIDDEN);
        page.addObject("party", parties.label(mandate.organisation()));
        page.addObject("sent", sent.of(mandate.organisation().number(), actor));
        return page.addObject("deciders", whoCan.decideFor(mandate.organisation()));
    }
}
