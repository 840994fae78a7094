package no.systembruker.portal.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.history.History;
import no.systembruker.history.HistoryPage;
import no.systembruker.party.Mandate;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a party's history in its states. */
@Component
class HistoryViews {

    private static final int PAGE = 50;

    private final History history;
    private final HistoryWords words;
    private final PartyWords parties;
    private final WhoCan whoCan;

    HistoryViews(History history, HistoryWords words, PartyWords parties, WhoCan whoCan) {
        this.history = history;
        this.words = words;
        this.parties = parties;
        this.whoCan = whoCan;
    }

    ModelAndView notPermitted(Mandate mandate) {
        var page = new ModelAndView("history/index", HttpStatus.FORBIDDEN);
        page.addObject("party", parties.label(mandate.organisation()));
        return page.addObject("deciders", whoCan.decideFor(mandate.organisation()));
    }

    /** What was chosen cannot be read so. */
    ModelAndView unreadable(Mandate mandate, HistoryForm form, Map<String, String> errors) {
        var page = page(mandate, form).addObject("errors", errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /**
     * @param after the id of the last entry on the page before
     */
    ModelAndView show(Mandate mandate, HistoryForm form, Optional<String> after) {
        var found = find(mandate.organisation().number(), form, after);
        var rows = words.rows(found.entries());
        var page = page(mandate, form);
        page.addObject("days", HistoryWords.days(rows));
        page.addObject("count", rows.size());
        page.addObject("first", after.isEmpty());
        page.addObject("newest", HistoryController.address(form));
        page.addObject("download", HistoryDownloadController.address(form));
        if (found.more()) {
            page.addObject(
                    "next", HistoryController.address(form, found.entries().getLast()));
        }
        return page;
    }

    private HistoryPage find(OrganisationNumber party, HistoryForm form, Optional<String> after) {
        return after.isEmpty()
                ? history.page(party, form.filter(), PAGE)
                : history.page(party, form.filter(), id(after.get()), PAGE).orElseThrow(PageNotFoundException::new);
    }

    private ModelAndView page(Mandate mandate, HistoryForm form) {
        var party = mandate.organisation();
        var page = new ModelAndView("history/index", "party", parties.label(party));
        page.addObject("form", form);
        page.addObject("choices", words.choices(history.participants(party.number())));
        page.addObject("days", List.of());
        return page;
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOurs) {
            throw new PageNotFoundException();
        }
    }
}
