package no.systembruker.portal.systemuser;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.systembruker.party.Mandate;
import no.systembruker.portal.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that the list's address asks for, on this page and the others, as a file for a spreadsheet. */
@Controller
class AccessDownloadController {

    private final AccessFile file;
    private final SystemUserViews views;
    private final Clock clock;

    AccessDownloadController(AccessFile file, SystemUserViews views, Clock clock) {
        this.file = file;
        this.views = views;
        this.clock = clock;
    }

    /** A page in the place of the file, when there is none to give. */
    @GetMapping(SystemUserController.ADDRESS + ".csv")
    @Nullable
    ModelAndView show(Mandate mandate, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        if (!mandate.mayDecide()) {
            return views.notPermitted(mandate);
        }
        var owner = mandate.organisation().number();
        var today = LocalDate.now(clock.withZone(Dates.NORWAY));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("%s-%s-%s.csv".formatted(file.name(), owner, today))
                        .build()
                        .toString());
        file.write(owner, SystemUserFilter.of(parameters), response.getWriter());
        return null;
    }
}
