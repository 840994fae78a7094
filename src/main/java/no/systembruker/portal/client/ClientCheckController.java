package no.systembruker.portal.client;

import java.util.Optional;
import no.systembruker.delegation.ClientBulk;
import no.systembruker.delegation.Verdict;
import no.systembruker.party.Actor;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.Choices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What would come of doing something to many clients: kept by the server, so that it can be left and opened again. */
@Controller
class ClientCheckController {

    private static final String ADDRESS = ClientController.ADDRESS + "/checks/{check}";

    private final ClientBulk bulk;
    private final ClientViews views;
    private final CheckAnswers answers;
    private final BulkViews bulkViews;

    ClientCheckController(ClientBulk bulk, ClientViews views, CheckAnswers answers, BulkViews bulkViews) {
        this.bulk = bulk;
        this.views = views;
        this.answers = answers;
        this.bulkViews = bulkViews;
    }

    /** @param after the place of the last row on the page before */
    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable String id,
            @PathVariable String check,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String after,
            Actor actor) {
        var wanted = Choices.read(Verdict.class, verdict);
        return views.ofManager(
                ClientViews.agent(id),
                actor,
                seen -> bulk.find(ClientViews.uuid(check), seen.agent())
                        .map(found -> bulkViews.check(seen, found, wanted, place(after)))
                        .orElseThrow(PageNotFoundException::new));
    }

    /** Says go: to say it twice, or from two windows, is to say it once. */
    @PostMapping(ADDRESS + "/job")
    ModelAndView create(@PathVariable String id, @PathVariable String check, Actor actor) {
        var agent = ClientViews.agent(id);
        return answers.to(bulk.start(ClientViews.uuid(check), agent, actor), agent, actor);
    }

    private static int place(String after) {
        return Optional.of(after)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
