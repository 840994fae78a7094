package no.systembruker.portal.client;

import java.util.Map;
import no.systembruker.delegation.AgentSight;
import no.systembruker.party.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where it leads that clients were to be added or removed: to the list as it was, which tells what came of each. */
@Component
class ClientAnswers {

    private final ClientViews views;
    private final Reports reports;

    ClientAnswers(ClientViews views, Reports reports) {
        this.views = views;
        this.reports = reports;
    }

    ModelAndView to(ClientActs.Outcome outcome, AgentSight.Seen seen, Map<String, String> parameters, Actor actor) {
        var agent = seen.agent().id();
        return switch (outcome) {
            case ClientActs.Outcome.Done done -> told(done.report(), ClientListAddress.of(agent, parameters));
            case ClientActs.Outcome.NotPermitted refused -> views.mayNot(refused.mandate());
            case ClientActs.Outcome.Gone gone -> views.gone(agent, actor);
        };
    }

    /** The list as it was, and what there is to do first. */
    ModelAndView nobodyChosen(AgentSight.Seen seen, Map<String, String> parameters) {
        var page = views.list(seen, parameters);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("errors", Map.of("clients", "client.selection.nobody"));
    }

    private ModelAndView told(Report report, ClientListAddress address) {
        var list = address.toString();
        var told = (list.contains("?") ? "&" : "?") + Reports.PARAMETER + "=" + reports.put(report);
        return new ModelAndView("redirect:" + list + told, HttpStatus.SEE_OTHER);
    }
}
