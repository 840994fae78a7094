package no.systembruker.portal.client;

import java.util.List;
import java.util.Map;
import no.systembruker.delegation.BulkWork;
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

    /**
     * @param client the id of the one, whom the path names when it is removed
     * @param numbers the numbers of those who are marked
     */
    @PostMapping(ClientController.ADDRESS)
    ModelAndView create(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String client,
            @RequestParam(name = "number", defaultValue = "") List<String> numbers,
            Actor actor) {
        var chosen = ClientViews.numbers(numbers);
        return views.of(ClientViews.agent(id), actor, seen -> {
            if (!client.isEmpty()) {
                return answers.to(acts.add(seen, ClientViews.uuid(client), actor), seen, parameters, actor);
            }
            return chosen.isEmpty()
                    ? answers.nobodyChosen(seen, parameters)
                    : answers.to(acts.apply(BulkWork.ADD, seen, chosen, actor), seen, parameters, actor);
        });
    }
}
