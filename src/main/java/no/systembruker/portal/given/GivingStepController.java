package no.systembruker.portal.given;

import java.util.List;
import java.util.Optional;
import no.systembruker.party.Mandate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** To whom, which packages, and what it comes to: pages that are read, each with an address of its own. Nothing is given here. */
@Controller
class GivingStepController {

    static final String ADDRESS = GivenController.ADDRESS + "/new";

    private final GivingViews views;
    private final GivenViews givenViews;

    GivingStepController(GivingViews views, GivenViews givenViews) {
        this.views = views;
        this.givenViews = givenViews;
    }

    @GetMapping(ADDRESS)
    ModelAndView choose(
            Mandate mandate,
            @RequestParam Optional<String> to,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(name = "package", defaultValue = "") List<String> packages) {
        if (!mandate.mayDecide()) {
            return givenViews.notPermitted(mandate);
        }
        var form = GivenForm.of(to.orElse(""), search, packages);
        return to.isEmpty() ? views.recipient(mandate, form) : views.packages(mandate, form);
    }

    @GetMapping(ADDRESS + "/confirmation")
    ModelAndView confirm(
            Mandate mandate,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(name = "package", defaultValue = "") List<String> packages) {
        return mandate.mayDecide()
                ? views.confirmation(mandate, GivenForm.of(to, search, packages))
                : givenViews.notPermitted(mandate);
    }
}
