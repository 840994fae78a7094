package no.systembruker.portal.given;

import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.OrganisationNumber;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the party has given others itself, to whom and since when. */
@Controller
class GivenController {

    static final String ADDRESS = "/given-packages";

    private final GivenViews views;

    GivenController(GivenViews views) {
        this.views = views;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Mandate mandate) {
        return mandate.mayDecide() ? views.index(mandate) : views.notPermitted(mandate);
    }

    /**
     * @param organisation who has given it; the party, when the address does not say
     * @param given whether the reader has just given it
     */
    @GetMapping(ADDRESS + "/{to}")
    ModelAndView show(
            @PathVariable String to,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam Optional<String> given,
            Mandate chosen,
            Actor actor) {
        var mandate = OrganisationNumber.parse(organisation)
                .map(number -> views.mandate(number, actor))
                .orElse(chosen);
        return mandate.mayDecide()
                ? views.show(mandate, GivenViews.number(to), given.isPresent())
                : views.notPermitted(mandate);
    }
}
