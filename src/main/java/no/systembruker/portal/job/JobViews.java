package no.systembruker.portal.job;

import java.util.Optional;
import no.systembruker.job.Job;
import no.systembruker.job.JobId;
import no.systembruker.job.JobPage;
import no.systembruker.job.Jobs;
import no.systembruker.party.Mandate;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of jobs, and who gets to them: whoever may do such work for the party that they act for. */
@Component
class JobViews {

    private static final int PAGE = 25;

    /** A job that the reader may follow. */
    record Followed(Job job, JobDesk desk) {}

    private final Jobs jobs;
    private final JobDesks desks;
    private final JobWords words;
    private final PartyWords parties;
    private final WhoCan whoCan;

    JobViews(Jobs jobs, JobDesks desks, JobWords words, PartyWords parties, WhoCan whoCan) {
        this.jobs = jobs;
        this.desks = desks;
        this.words = words;
        this.parties = parties;
        this.whoCan = whoCan;
    }

    /** The party's job; another's is not found, and neither is one of a kind that the reader may not do. */
    Followed followed(String id, Mandate mandate) {
        return JobId.parse(id)
                .flatMap(parsed -> jobs.find(parsed, mandate.organisation().number()))
                .flatMap(
                        job -> desks.of(job).filter(desk -> desk.mayDo(mandate)).map(desk -> new Followed(job, desk)))
                .orElseThrow(PageNotFoundException::new);
    }

    ModelAndView show(Followed followed, Mandate mandate) {
        return new ModelAndView("job/show", "page", words.show(followed.job(), followed.desk(), mandate));
    }

    /** @param after the id of the last job on the page before */
    ModelAndView index(Mandate mandate, Optional<String> after) {
        var party = parties.label(mandate.organisation());
        if (desks.kinds(mandate).isEmpty()) {
            return new ModelAndView("job/not-permitted", HttpStatus.FORBIDDEN)
                    .addObject("party", party)
                    .addObject("deciders", whoCan.in(mandate.organisation()).manageClients());
        }
        var found = find(mandate, after);
        return new ModelAndView(
                "job/index",
                "page",
                new JobListPage(party, words.summaries(found.jobs()), after.isEmpty(), next(found)));
    }

    private JobPage find(Mandate mandate, Optional<String> after) {
        var party = mandate.organisation().number();
        var kinds = desks.kinds(mandate);
        return after.isEmpty()
                ? jobs.page(party, kinds, PAGE)
                : JobId.parse(after.get())
                        .flatMap(last -> jobs.page(party, kinds, last, PAGE))
                        .orElseThrow(PageNotFoundException::new);
    }

    private static @Nullable String next(JobPage page) {
        return page.more()
                ? JobController.ADDRESS + "?after=" + page.jobs().getLast().id()
                : null;
    }
}
