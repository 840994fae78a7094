package no.systembruker.portal.client;

import java.util.Map;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientBulk;
import no.systembruker.delegation.ClientSelection;
import no.systembruker.party.Actor;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes those who are on another system user of the same owner, and leads to what would come of adding them here, too. */
@Controller
class ClientCopyController {

    private static final String ADDRESS = ClientController.ADDRESS + "/copy";

    private final ClientBulk bulk;
    private final ClientViews views;
    private final CheckAnswers answers;
    private final BulkViews bulkViews;

    ClientCopyController(ClientBulk bulk, ClientViews views, CheckAnswers answers, BulkViews bulkViews) {
        this.bulk = bulk;
        this.views = views;
        this.answers = answers;
        this.bulkViews = bulkViews;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String id, Actor actor) {
        return views.ofManager(ClientViews.agent(id), actor, seen -> bulkViews.copy(seen, Map.of()));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(@PathVariable String id, @RequestParam(defaultValue = "") String other, Actor actor) {
        var agent = ClientViews.agent(id);
        return other.isEmpty() ? again(agent, actor) : copy(agent, ClientViews.agent(other), actor);
    }

    private ModelAndView copy(SystemUserId agent, SystemUserId other, Actor actor) {
        var selection = new ClientSelection.OnOther(other);
        return answers.to(bulk.check(agent, BulkWork.ADD, selection, actor), agent, actor);
    }

    private ModelAndView again(SystemUserId agent, Actor actor) {
        return views.ofManager(agent, actor, seen -> {
            var page = bulkViews.copy(seen, Map.of("other", "client.copy.nothing-chosen"));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        });
    }
}
