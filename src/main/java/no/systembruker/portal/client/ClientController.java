package no.systembruker.portal.client;

import java.util.Map;
import no.systembruker.party.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The clients of a system user, as the address asks: seen by those who manage the owner's clients or its accesses. */
@Controller
class ClientController {

    static final String ADDRESS = "/system-users/{id}/clients";

    private final ClientViews views;
    private final ClientWords words;
    private final Reports reports;

    ClientController(ClientViews views, ClientWords words, Reports reports) {
        this.views = views;
        this.words = words;
        this.reports = reports;
    }

    /** @param told names what has just been done, in this session */
    @GetMapping(ADDRESS)
    ModelAndView index(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String told,
            Actor actor) {
        var agent = ClientViews.agent(id);
        return views.of(agent, actor, seen -> {
            var page = views.list(seen, parameters);
            reports.find(told, agent).ifPresent(report -> page.addObject("report", report.named(words::names)));
            return page;
        });
    }
}
