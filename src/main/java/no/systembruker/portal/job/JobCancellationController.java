package no.systembruker.portal.job;

import no.systembruker.job.JobCancellation;
import no.systembruker.job.JobCanceller;
import no.systembruker.job.JobId;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.portal.error.PageNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class JobCancellationController {

    private final JobCanceller canceller;
    private final JobViews views;

    JobCancellationController(JobCanceller canceller, JobViews views) {
        this.canceller = canceller;
        this.views = views;
    }

    /** Leads back to the job, which tells that it stops, or that it was over already. */
    @PostMapping(JobController.ADDRESS + "/{id}/cancellation")
    ModelAndView create(@PathVariable String id, Mandate mandate, Actor actor) {
        var job = views.followed(id, mandate).job();
        return switch (canceller.cancel(job.id(), job.organisation(), actor.person())) {
            case JobCancellation.Cancelled cancelled -> to(cancelled.job().id());
            case JobCancellation.TooLate tooLate -> to(tooLate.job().id());
            case JobCancellation.Unknown unknown -> throw new PageNotFoundException();
        };
    }

    private static ModelAndView to(JobId id) {
        return new ModelAndView("redirect:" + JobDesk.addressOf(id), HttpStatus.SEE_OTHER);
    }
}
