package no.systembruker.portal.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import no.systembruker.party.Mandate;
import no.systembruker.portal.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** All of what the page shows the beginning of, as a file for a spreadsheet. */
@Controller
class HistoryDownloadController {

    private static final String ADDRESS = HistoryController.ADDRESS + ".csv";

    private final HistoryFile file;
    private final HistoryViews views;
    private final Clock clock;

    HistoryDownloadController(HistoryFile file, HistoryViews views, Clock clock) {
        this.file = file;
        this.views = views;
        this.clock = clock;
    }

    /** A page in the place of the file, when there is none to give. */
    @GetMapping(ADDRESS)
    @Nullable
    ModelAndView show(Mandate mandate, @ModelAttribute("form") HistoryForm form, HttpServletResponse response)
            throws IOException {
        if (!mandate.mayDecide()) {
            return views.notPermitted(mandate);
        }
        if (!form.errors().isEmpty()) {
            return new ModelAndView("redirect:" + HistoryController.address(form));
        }
        send(mandate, form, response);
        return null;
    }

    static String address(HistoryForm form) {
        return form.isNarrowing() ? ADDRESS + "?" + form.query() : ADDRESS;
    }

    private void send(Mandate mandate, HistoryForm form, HttpServletResponse response) throws IOException {
        var party = mandate.organisation().number();
        var filter = form.filter();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, attachment(party.value()).toString());
        file.write(party, filter, response.getWriter());
    }

    private ContentDisposition attachment(String party) {
        var today = LocalDate.now(clock.withZone(Dates.NORWAY));
        return ContentDisposition.attachment()
                .filename("%s-%s-%s.csv".formatted(file.name(), party, today))
                .build();
    }
}
