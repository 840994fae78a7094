package no.systembruker.portal.vendoraccess;

import java.util.Optional;
import no.systembruker.changerequest.MissingAccess;
import no.systembruker.job.Job;
import no.systembruker.job.JobId;
import no.systembruker.job.JobStart;
import no.systembruker.overview.CustomerSearch;
import no.systembruker.overview.SystemAccessFilter;
import no.systembruker.overview.SystemAccessList;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.job.JobDesk;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendor.OwnSystem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks all customers whose accesses lack something that the system now asks for: how many, then a job. */
@Controller
class MissingAccessController {

    static final String ADDRESS = "/vendor/systems/{systemId}/missing-access";

    private final MissingAccess missing;
    private final SystemAccessList list;
    private final AccessLines lines;
    private final PartyWords parties;

    MissingAccessController(MissingAccess missing, SystemAccessList list, AccessLines lines, PartyWords parties) {
        this.missing = missing;
        this.list = list;
        this.lines = lines;
        this.parties = parties;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(OwnSystem own) {
        return page(own);
    }

    @PostMapping(ADDRESS)
    ModelAndView start(OwnSystem own, @RequestParam(defaultValue = "") String job) {
        if (own.system().deleted()) {
            throw new PageNotFoundException();
        }
        var id = JobId.parse(job).orElseGet(JobId::random);
        return switch (missing.ask(id, own.system().id(), own.mandate().actor().person())) {
            case JobStart.Started started -> to(started.job());
            case JobStart.StartedBefore before -> to(before.job());
            case JobStart.IdTaken taken -> page(own);
        };
    }

    private static ModelAndView to(Job job) {
        return new ModelAndView("redirect:" + JobDesk.addressOf(job.id()), HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(OwnSystem own) {
        var system = own.system();
        var lacking = new SystemAccessFilter(system.id(), CustomerSearch.NONE, Optional.empty(), true);
        var page = new ModelAndView("vendoraccess/missing");
        page.addObject("party", parties.label(own.mandate().organisation()));
        page.addObject("systemId", system.id().value());
        page.addObject("system", system.name().in(LocaleContextHolder.getLocale()));
        page.addObject("count", list.count(lacking));
        page.addObject("asked", lines.of(system.access()));
        page.addObject("job", JobId.random().toString());
        return OwnAddress.set(page, "/vendor/systems/" + system.id() + "/missing-access");
    }
}
