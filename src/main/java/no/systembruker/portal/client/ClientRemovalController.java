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

    @PostMapping(ClientController.ADDRESS + "/{client}/removal")
    ModelAndView create(
            @PathVariable String id,
            @PathVariable String client,
            @RequestParam Map<String, String> parameters,
            Actor actor) {
        var chosen = ClientViews.uuid(client);
        return views.of(
                ClientViews.agent(id),
                actor,
                seen -> answers.to(acts.remove(seen, chosen, actor), seen, parameters, actor));
    }

    @PostMapping(ClientController.ADDRESS + "/removal")
    ModelAndView createMany(
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "number", defaultValue = "") List<String> numbers,
            Actor actor) {
        var chosen = ClientViews.numbers(numbers);
        return views.of(
                ClientViews.agent(id),
                actor,
                seen -> chosen.isEmpty()
                        ? answers.nobodyChosen(seen, parameters)
                        : answers.to(acts.apply(BulkWork.REMOVE, seen, chosen, actor), seen, parameters, actor));
    }
}
