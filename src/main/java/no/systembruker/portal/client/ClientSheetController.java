package no.systembruker.portal.client;

import java.util.Map;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientBulk;
import no.systembruker.delegation.ClientSelection;
import no.systembruker.party.Actor;
import no.systembruker.portal.layout.Choices;
import no.systembruker.sheet.NumberList;
import no.systembruker.systemuser.SystemUserId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a list of organisation numbers, as somebody has written or exported it, and leads to what would come of it. */
@Controller
class ClientSheetController {

    private static final String ADDRESS = ClientController.ADDRESS + "/list";

    private final ClientBulk bulk;
    private final ClientViews views;
    private final CheckAnswers answers;
    private final BulkViews bulkViews;

    ClientSheetController(ClientBulk bulk, ClientViews views, CheckAnswers answers, BulkViews bulkViews) {
        this.bulk = bulk;
        this.views = views;
        this.answers = answers;
        this.bulkViews = bulkViews;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String work, Actor actor) {
        return views.ofManager(
                ClientViews.agent(id),
                actor,
                seen -> bulkViews.list(seen, new ListForm(work(work), "", null), Map.of()));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String numbers,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor) {
        var agent = ClientViews.agent(id);
        var form = new ListForm(work(work), numbers, file);
        return views.ofManager(agent, actor, seen -> {
            if (form.hasBoth()) {
                return again(bulkViews.list(seen, form, Map.of("file", "client.list.both")));
            }
            return switch (form.read()) {
                case NumberList.Reading.Read read -> check(agent, form.work(), read.list(), actor);
                case NumberList.Reading.Empty empty ->
                    again(bulkViews.list(seen, form, Map.of("numbers", "client.list.empty")));
                case NumberList.Reading.TooLong tooLong ->
                    again(bulkViews.list(
                            seen, form, Map.of(form.hasFile() ? "file" : "numbers", "client.list.too-long")));
            };
        });
    }

    static BulkWork work(String text) {
        return Choices.read(BulkWork.class, text).orElse(BulkWork.ADD);
    }

    private ModelAndView check(SystemUserId agent, BulkWork work, NumberList list, Actor actor) {
        var selection = new ClientSelection.Listed(list.lines());
        return answers.to(bulk.check(agent, work, selection, actor), agent, actor);
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
