package no.systembruker.portal.client;

import java.util.List;
import java.util.Map;
import no.systembruker.party.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts those on a system user who were chosen in the list: one, or all that are marked on the page. */
@Controller
class ClientAddingController {

    private final ClientActs acts;
    private final ClientViews views;
    private final ClientAnswers answers;

    ClientAddingController(ClientActs acts, ClientViews views, ClientAnswers answers) {
        this.acts = acts;
        this.views = views;
        this.answers = answers;
    }

    @PostMapping(ClientController.ADDRESS)
    ModelAndView create(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "client", defaultValue = "") List<String> chosen,
            Actor actor) {
        var clients = ClientViews.clients(chosen);
        return views.of(ClientViews.agent(id), actor, seen -> {
            return clients.isEmpty()
                    ? answers.nobodyChosen(seen, parameters)
                    : answers.to(acts.add(seen, clients, actor), seen, parameters, actor);
        });
    }
}
