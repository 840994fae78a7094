package no.systembruker.portal.client;

import java.util.Map;
import no.systembruker.delegation.ClientBulk;
import no.systembruker.delegation.ClientSelection;
import no.systembruker.party.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes all that the list's address asks for, on this page and the others, and leads to what would come of it. */
@Controller
class MatchingClientsController {

    private final ClientBulk bulk;
    private final CheckAnswers answers;

    MatchingClientsController(ClientBulk bulk, CheckAnswers answers) {
        this.bulk = bulk;
        this.answers = answers;
    }

    @PostMapping(ClientController.ADDRESS + "/matching")
    ModelAndView create(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String work,
            @RequestParam Map<String, String> parameters,
            Actor actor) {
        var agent = ClientViews.agent(id);
        var filter = ClientListAddress.of(agent, parameters).filter();
        var selection = new ClientSelection.Matching(filter);
        return answers.to(bulk.check(agent, ClientSheetController.work(work), selection, actor), agent, actor);
    }
}
