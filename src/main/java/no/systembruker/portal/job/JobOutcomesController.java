package no.systembruker.portal.job;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.systembruker.party.Mandate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came of each row, as a file for a spreadsheet. */
@Controller
class JobOutcomesController {

    private final JobFile file;
    private final JobViews views;

    JobOutcomesController(JobFile file, JobViews views) {
        this.file = file;
        this.views = views;
    }

    @GetMapping(JobController.ADDRESS + "/{id}/outcomes.csv")
    void show(@PathVariable String id, Mandate mandate, HttpServletResponse response) throws IOException {
        var followed = views.followed(id, mandate);
        var name = "%s-%s.csv".formatted(file.name(), followed.job().id());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        file.write(followed.job(), followed.desk(), response.getWriter());
    }
}
