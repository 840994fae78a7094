package no.systembruker.portal.vendor;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether customers find the system themselves. */
@Controller
class VisibilityController {

    private static final String VISIBLE = "visible";
    private static final String HIDDEN = "hidden";

    private final DraftViews views;
    private final MessageSource messages;

    VisibilityController(DraftViews views, MessageSource messages) {
        this.views = views;
        this.messages = messages;
    }

    @GetMapping({HeldDraft.OF_NEW + "/visibility", HeldDraft.OF_CHANGE + "/visibility"})
    ModelAndView show(HeldDraft held) {
        return views.step(held, Step.VISIBILITY, held.draft().content().visible() ? VISIBLE : HIDDEN);
    }

    @PostMapping({HeldDraft.OF_NEW + "/visibility", HeldDraft.OF_CHANGE + "/visibility"})
    ModelAndView create(HeldDraft held, @RequestParam(defaultValue = "") String visible) {
        return visible.equals(VISIBLE) || visible.equals(HIDDEN)
                ? views.write(
                        held,
                        Step.VISIBILITY,
                        draft -> draft.with(draft.content().withVisible(visible.equals(VISIBLE))),
                        visible)
                : DraftViews.again(show(held), List.of(unchosen()));
    }

    private Fault unchosen() {
        var words = messages.getMessage("vendor.fault.visibility-missing", null, LocaleContextHolder.getLocale());
        return new Fault(Step.VISIBILITY, VISIBLE, words);
    }
}
