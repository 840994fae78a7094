package no.systembruker.portal.systemuser;

import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.portal.access.LabelForm;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import no.systembruker.systemuser.Labelling;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserLabels;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the organisation calls an access: the page where one writes it, and the way back to the access, which tells it. */
@Controller
class LabelController {

    private static final String ADDRESS = SystemUserController.ADDRESS + "/{id}/label";

    private final SystemUserLabels labels;
    private final SystemUserWords words;
    private final SystemUserViews views;

    LabelController(SystemUserLabels labels, SystemUserWords words, SystemUserViews views) {
        this.labels = labels;
        this.words = words;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String id, Actor actor) {
        return views.ofLiving(SystemUserViews.id(id), actor, (systemUser, mandate) -> {
            var label = Optional.ofNullable(systemUser.label()).map(OwnLabel::value);
            return form(systemUser, mandate, label.orElse(""));
        });
    }

    @PostMapping(ADDRESS)
    @StepUpFor(PortalAct.LABEL)
    ModelAndView create(@PathVariable String id, @RequestParam(defaultValue = "") String label, Actor actor) {
        var parsed = SystemUserViews.id(id);
        var form = new LabelForm(label);
        return form.error()
                .map(error -> again(parsed, form, error, actor))
                .orElseGet(() -> relabel(parsed, form, actor));
    }

    private ModelAndView relabel(SystemUserId id, LabelForm form, Actor actor) {
        return switch (labels.relabel(id, form.toLabel(), actor)) {
            case Labelling.Done done ->
                new ModelAndView("redirect:" + SystemUserViews.address(id) + "?called=true", HttpStatus.SEE_OTHER);
            case Labelling.Ended ended -> new ModelAndView(DeletionController.toReceipt(id), HttpStatus.SEE_OTHER);
            case Labelling.NotPermitted notPermitted -> views.notPermitted(notPermitted.mandate());
            case Labelling.Unknown unknown -> throw new PageNotFoundException();
        };
    }

    /** The page as it was, with what was written. */
    private ModelAndView again(SystemUserId id, LabelForm form, String error, Actor actor) {
        return views.ofLiving(id, actor, (systemUser, mandate) -> {
            var page = form(systemUser, mandate, form.label());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("labelError", error);
        });
    }

    private ModelAndView form(SystemUser systemUser, Mandate mandate, String label) {
        var page = new ModelAndView("systemuser/label", "page", words.page(systemUser, mandate.organisation()));
        page.addObject("label", label);
        return OwnAddress.set(page, SystemUserViews.address(systemUser.id()) + "/label");
    }
}
