package no.systembruker.portal.request;

import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What vendors ask of one: a single request, at the link that the vendor has handed on, and all of them. */
@Controller
class RequestController {

    static final String ADDRESS = "/requests";

    private static final int LONGEST = 100;

    private final RequestViews views;
    private final RequestRows rows;
    private final PartyWords words;
    private final WhoCan whoCan;

    RequestController(RequestViews views, RequestRows rows, PartyWords words, WhoCan whoCan) {
        this.views = views;
        this.rows = rows;
        this.words = words;
        this.whoCan = whoCan;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Mandate mandate) {
        var page = new ModelAndView("request/index", "party", words.label(mandate.organisation()));
        if (!mandate.mayDecide()) {
            page.setStatus(HttpStatus.FORBIDDEN);
            return page.addObject("deciders", whoCan.decideFor(mandate.organisation()));
        }
        var party = mandate.organisation().number();
        page.addObject("waiting", rows.waitingFor(party, LONGEST));
        page.addObject("answered", rows.answeredBy(party, LONGEST));
        return page;
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
