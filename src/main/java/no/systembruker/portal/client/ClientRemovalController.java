package no.systembruker.portal.client;

import java.util.List;
import java.util.Map;
import no.systembruker.party.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes those off a system user who were chosen in the list: one, or all that are marked on the page. */
@Controller
class ClientRemovalController {

    private final ClientActs acts;
    private final ClientViews views;
    private final ClientAnswers answers;

    ClientRemovalController(ClientActs acts, ClientViews views, ClientAnswers answers) {
        this.acts = acts;
        this.views = views;
        this.answers = answers;
    }

    @PostMapping(ClientController.ADDRESS + "/{clientId}/removal")
    ModelAndView create(
            @PathVariable String id,
            @PathVariable String clientId,
            @RequestParam Map<String, String> parameters,
            Actor actor) {
        return remove(id, List.of(clientId), parameters, actor);
    }

    @PostMapping(ClientController.ADDRESS + "/removal")
    ModelAndView createMany(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "client", defaultValue = "") List<String> chosen,
            Actor actor) {
        return remove(id, chosen, parameters, actor);
    }

    private ModelAndView remove(String id, List<String> chosen, Map<String, String> parameters, Actor actor) {
        var clients = ClientViews.clients(chosen);
        return views.of(ClientViews.agent(id), actor, seen -> {
            return clients.isEmpty()
                    ? answers.nobodyChosen(seen, parameters)
                    : answers.to(acts.remove(seen, clients, actor), seen, parameters, actor);
        });
    }
}
