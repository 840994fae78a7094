package no.systembruker.portal.vendor;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What customers read about the system, in the three languages. */
@Controller
class TextsController {

    private final DraftViews views;

    TextsController(DraftViews views) {
        this.views = views;
    }

    @GetMapping({HeldDraft.OF_NEW + "/texts", HeldDraft.OF_CHANGE + "/texts"})
    ModelAndView show(HeldDraft held) {
        return views.step(held, Step.TEXTS, TextsForm.of(held.draft().content()));
    }

    @PostMapping({HeldDraft.OF_NEW + "/texts", HeldDraft.OF_CHANGE + "/texts"})
    ModelAndView create(HeldDraft held, @RequestParam Map<String, String> fields) {
        var form = TextsForm.read(fields, held.draft().content());
        return views.write(held, Step.TEXTS, draft -> draft.with(form.in(draft.content())), form);
    }
}
