package no.systembruker.portal.job;

import java.util.Optional;
import no.systembruker.party.Mandate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The party's jobs, and how far one of them has come: a page that asks for itself again until the job is over. */
@Controller
class JobController {

    static final String ADDRESS = "/jobs";

    private final JobViews views;

    JobController(JobViews views) {
        this.views = views;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Mandate mandate, @RequestParam Optional<String> after) {
        return views.index(mandate, after);
    }

    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(@PathVariable String id, Mandate mandate) {
        return views.show(views.followed(id, mandate), mandate);
    }
}
