package no.systembruker.portal.vendor;

import no.systembruker.register.SystemDrafts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the new system is called. */
@Controller
class IdentityController {

    private static final String ADDRESS = HeldDraft.OF_NEW + "/identity";

    private final SystemDrafts drafts;
    private final DraftViews views;

    IdentityController(SystemDrafts drafts, DraftViews views) {
        this.drafts = drafts;
        this.views = views;
    }

    /** @param proposed whether the id is one that we have made of the name just now */
    @GetMapping(ADDRESS)
    ModelAndView show(HeldDraft held, @RequestParam(defaultValue = "false") String proposed) {
        return views.step(held, Step.IDENTITY, IdentityForm.of(held.draft()))
                .addObject("proposed", proposed.equals("true"));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            HeldDraft held,
            @RequestParam(defaultValue = "") String nameNb,
            @RequestParam(defaultValue = "") String systemName) {
        var form = new IdentityForm(nameNb, systemName);
        if (form.leavesIdToUs() && !nameNb.isBlank()) {
            return propose(held, form);
        }
        return views.write(held, Step.IDENTITY, form::in, form);
    }

    private ModelAndView propose(HeldDraft held, IdentityForm form) {
        var proposed = form.withSystemName(
                drafts.propose(held.mandate().number(), form.nameNb()).name());
        var answer = views.write(held, Step.IDENTITY, proposed::in, form);
        return answer.getStatus() != null && answer.getStatus().is3xxRedirection()
                ? HeldDraft.to(held.address(Step.IDENTITY) + "?proposed=true")
                : answer;
    }
}
