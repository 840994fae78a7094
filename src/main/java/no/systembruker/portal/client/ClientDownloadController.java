package no.systembruker.portal.client;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.systembruker.delegation.AgentSight;
import no.systembruker.delegation.Agents;
import no.systembruker.party.Actor;
import no.systembruker.portal.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that the list's address asks for, on this page and the others, as a file for a spreadsheet. */
@Controller
class ClientDownloadController {

    private final Agents agents;
    private final ClientFile file;
    private final ClientViews views;
    private final Clock clock;

    ClientDownloadController(Agents agents, ClientFile file, ClientViews views, Clock clock) {
        this.agents = agents;
        this.file = file;
        this.views = views;
        this.clock = clock;
    }

    /** A page in the place of the file, when there is none to give. */
    @GetMapping(ClientController.ADDRESS + ".csv")
    @Nullable
    ModelAndView show(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var agent = ClientViews.agent(id);
        if (agents.see(agent, actor) instanceof AgentSight.Seen seen) {
            send(seen, ClientListAddress.of(agent, parameters), response);
            return null;
        }
        return views.of(agent, actor, seen -> new ModelAndView("redirect:" + ClientListAddress.of(agent)));
    }

    private void send(AgentSight.Seen seen, ClientListAddress address, HttpServletResponse response)
            throws IOException {
        var today = LocalDate.now(clock.withZone(Dates.NORWAY));
        var name = "%s-%s-%s.csv".formatted(file.name(), seen.agent().key().owner(), today);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        file.write(seen.agent(), address, response.getWriter());
    }
}
