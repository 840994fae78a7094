package no.systembruker.portal.party;

import java.util.List;
import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.signin.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Choosing whom one acts for; the search is made here, as some may act for a hundred thousand. */
@Controller
class PartyController {

    static final String ADDRESS = "/parties";
    static final String RETURN = "return";

    private static final int PAGE = 20;

    private final Mandates mandates;
    private final CurrentParty current;
    private final PartyWords words;

    PartyController(Mandates mandates, CurrentParty current, PartyWords words) {
        this.mandates = mandates;
        this.current = current;
        this.words = words;
    }

    /** @param after the number of the last organisation on the page before */
    @GetMapping(ADDRESS)
    ModelAndView index(
            Actor actor,
            Optional<Mandate> mandate,
            @RequestParam(defaultValue = "") String search,
            @RequestParam Optional<String> after,
            @RequestParam(RETURN) Optional<String> back) {
        var found = mandates.organisationsOf(actor, search, last(actor, after), PAGE + 1);
        var page = new ModelAndView("party/index");
        page.addObject("parties", found.stream().limit(PAGE).map(words::label).toList());
        page.addObject("search", search);
        page.addObject(
                "current", mandate.map(Mandate::organisation).map(words::label).orElse(null));
        page.addObject(
                "back", back.flatMap(LocalPath::parse).orElse(LocalPath.START).value());
        page.addObject("next", found.size() > PAGE ? lastOf(found) : null);
        return page;
    }

    @PostMapping(ADDRESS + "/current")
    RedirectView choose(Actor actor, @RequestParam String organisation, @RequestParam(RETURN) Optional<String> back) {
        var chosen = OrganisationNumber.parse(organisation).flatMap(number -> current.switchTo(actor, number));
        if (chosen.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var next = new RedirectView(
                back.flatMap(LocalPath::parse).orElse(LocalPath.START).value());
        next.setStatusCode(HttpStatus.SEE_OTHER);
        next.setExpandUriTemplateVariables(false);
        return next;
    }

    private Optional<Organisation> last(Actor actor, Optional<String> number) {
        return number.flatMap(OrganisationNumber::parse)
                .flatMap(known -> mandates.find(actor, known))
                .map(Mandate::organisation);
    }

    private static OrganisationNumber lastOf(List<Organisation> found) {
        return found.get(PAGE - 1).number();
    }
}
