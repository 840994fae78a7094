package no.systembruker.portal.vendor;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which of the vendor's Maskinporten clients may get tokens through the system, one on each line. */
@Controller
class ClientsController {

    private final DraftViews views;

    ClientsController(DraftViews views) {
        this.views = views;
    }

    @GetMapping({HeldDraft.OF_NEW + "/clients", HeldDraft.OF_CHANGE + "/clients"})
    ModelAndView show(HeldDraft held) {
        return views.step(
                held, Step.CLIENTS, Written.text(held.draft().content().clientIds()));
    }

    @PostMapping({HeldDraft.OF_NEW + "/clients", HeldDraft.OF_CHANGE + "/clients"})
    ModelAndView create(HeldDraft held, @RequestParam Map<String, String> fields) {
        var written = fields.getOrDefault("clients", "");
        var lines = Written.lines(written);
        return views.write(
                held, Step.CLIENTS, draft -> draft.with(draft.content().withClientIds(lines)), written);
    }
}
