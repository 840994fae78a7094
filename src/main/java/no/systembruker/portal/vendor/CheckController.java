package no.systembruker.portal.vendor;

import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.register.DraftRegistration;
import no.systembruker.register.SystemDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** All the answers about a new system once more, before it is registered. */
@Controller
class CheckController {

    private final SystemDrafts drafts;
    private final DraftViews views;
    private final RegistrationWords words;
    private final AccessChoices choices;

    CheckController(SystemDrafts drafts, DraftViews views, RegistrationWords words, AccessChoices choices) {
        this.drafts = drafts;
        this.views = views;
        this.words = words;
        this.choices = choices;
    }

    @GetMapping(HeldDraft.OF_NEW + "/check")
    ModelAndView show(HeldDraft held) {
        var problems = drafts.problems(held.draft());
        var content = held.draft().content();
        var page = views.page("vendor/check", held, Step.CHECK, problems);
        page.addObject("content", content);
        page.addObject("packages", choices.packages(content.access()));
        page.addObject("rights", choices.rights(content.access()));
        page.addObject("faults", words.faults(held.draft(), problems));
        return OwnAddress.set(page, held.address(Step.CHECK));
    }

    @PostMapping(HeldDraft.OF_NEW + "/registration")
    ModelAndView create(HeldDraft held) {
        return switch (drafts.register(held.draft().id(), held.person())) {
            case DraftRegistration.Registered registered ->
                HeldDraft.to(HeldDraft.address(registered.system()) + "?registered=true");
            case DraftRegistration.Refused refused -> again(held, HttpStatus.UNPROCESSABLE_CONTENT);
            case DraftRegistration.Collided collided ->
                again(held, HttpStatus.CONFLICT).addObject("collided", true);
            case DraftRegistration.Unknown unknown -> HeldDraft.to(HeldDraft.NEW);
        };
    }

    @PostMapping(HeldDraft.OF_NEW + "/deletion")
    ModelAndView delete(HeldDraft held) {
        drafts.discard(held.draft().id());
        return HeldDraft.to(VendorController.ADDRESS + "?discarded=true");
    }

    private ModelAndView again(HeldDraft held, HttpStatus status) {
        var page = show(held);
        page.setStatus(status);
        return page;
    }
}
