package no.systembruker.portal.systemuser;

import no.systembruker.party.Actor;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.stepup.PortalAct;
import no.systembruker.portal.stepup.StepUpFor;
import no.systembruker.systemuser.Deletion;
import no.systembruker.systemuser.EndedSystemUser;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends a system's access: the page says what will stop before the button, and is the receipt after it. */
@Controller
class DeletionController {

    private static final String ADDRESS = SystemUserController.ADDRESS + "/{id}/deletion";

    private final SystemUsers systemUsers;
    private final SystemUserDeletion deletion;
    private final SystemUserWords words;
    private final SystemUserViews views;

    DeletionController(
            SystemUsers systemUsers, SystemUserDeletion deletion, SystemUserWords words, SystemUserViews views) {
        this.systemUsers = systemUsers;
        this.deletion = deletion;
        this.words = words;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String id, Actor actor) {
        var parsed = SystemUserViews.id(id);
        return systemUsers
                .find(parsed)
                .map(living -> ask(living, actor))
                .or(() -> systemUsers.findEnded(parsed).map(ended -> receipt(ended, actor)))
                .orElseThrow(PageNotFoundException::new);
    }

    @PostMapping(ADDRESS)
    @StepUpFor(PortalAct.DELETE)
    ModelAndView create(@PathVariable String id, Actor actor) {
        var parsed = SystemUserViews.id(id);
        return switch (deletion.delete(parsed, actor)) {
            case Deletion.Ended ended -> new ModelAndView(toReceipt(parsed), HttpStatus.SEE_OTHER);
            case Deletion.NotPermitted notPermitted -> views.notPermitted(notPermitted.mandate());
            case Deletion.Unknown unknown -> throw new PageNotFoundException();
        };
    }

    static String toReceipt(SystemUserId id) {
        return "redirect:" + SystemUserViews.address(id) + "/deletion";
    }

    private ModelAndView ask(SystemUser systemUser, Actor actor) {
        var mandate = views.mandate(systemUser, actor);
        return mandate.mayDecide()
                ? new ModelAndView("systemuser/deletion", "page", words.page(systemUser, mandate.organisation()))
                : views.notPermitted(mandate);
    }

    private ModelAndView receipt(EndedSystemUser ended, Actor actor) {
        var mandate = views.mandate(ended.systemUser(), actor);
        return mandate.mayDecide()
                ? new ModelAndView("systemuser/deleted", "ended", words.ended(ended, mandate.organisation()))
                : views.notPermitted(mandate);
    }
}
