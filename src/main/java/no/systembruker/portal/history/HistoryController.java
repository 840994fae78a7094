package no.systembruker.portal.history;

import java.util.Optional;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Mandate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who did what for the party. Seen by those who may decide for it; others are told who that is. */
@Controller
class HistoryController {

    static final String ADDRESS = "/history";

    private final HistoryViews views;

    HistoryController(HistoryViews views) {
        this.views = views;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(
            Mandate mandate, @ModelAttribute("form") HistoryForm form, @RequestParam Optional<String> after) {
        if (!mandate.mayDecide()) {
            return views.notPermitted(mandate);
        }
        var errors = form.errors();
        return errors.isEmpty() ? views.show(mandate, form, after) : views.unreadable(mandate, form, errors);
    }

    static String address(HistoryForm form) {
        return form.isNarrowing() ? ADDRESS + "?" + form.query() : ADDRESS;
    }

    /** The page after this entry. */
    static String address(HistoryForm form, HistoryEntry last) {
        return address(form) + (form.isNarrowing() ? "&" : "?") + "after=" + last.id();
    }
}
