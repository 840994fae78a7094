package no.systembruker.portal.party;

import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.signin.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Choosing whom one acts for. */
@Controller
class PartyController {

    static final String ADDRESS = "/parties";
    static final String RETURN = "return";

    private final PartyPages pages;
    private final CurrentParty current;

    PartyController(PartyPages pages, CurrentParty current) {
        this.pages = pages;
        this.current = current;
    }

    /** @param after the number of the last organisation on the page before */
    @GetMapping(ADDRESS)
    ModelAndView index(
            Actor actor,
            @RequestParam(defaultValue = "") String search,
            @RequestParam Optional<String> after,
            @RequestParam(RETURN) Optional<String> back) {
        return new ModelAndView("party/index", "page", pages.page(actor, search, after, path(back)));
    }

    @PostMapping(ADDRESS + "/current")
    RedirectView choose(Actor actor, @RequestParam String organisation, @RequestParam(RETURN) Optional<String> back) {
        var chosen = OrganisationNumber.parse(organisation).flatMap(number -> current.switchTo(actor, number));
        if (chosen.isEmpty()) {
            throw new PageNotFoundException();
        }
        var next = new RedirectView(path(back).value());
        next.setStatusCode(HttpStatus.SEE_OTHER);
        next.setExpandUriTemplateVariables(false);
        return next;
    }

    private static LocalPath path(Optional<String> back) {
        return back.flatMap(LocalPath::parse).orElse(LocalPath.START);
    }
}
