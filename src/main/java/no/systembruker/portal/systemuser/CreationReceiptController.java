package no.systembruker.portal.systemuser;

import java.time.Instant;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.request.AccessLink;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The receipt for an access that was given unasked; one that came of a request has its receipt there. */
@Controller
class CreationReceiptController {

    private final SystemUsers systemUsers;
    private final CreationReceipts receipts;
    private final SystemUserWords words;
    private final SystemUserViews views;
    private final AccessLines access;

    CreationReceiptController(
            SystemUsers systemUsers,
            CreationReceipts receipts,
            SystemUserWords words,
            SystemUserViews views,
            AccessLines access) {
        this.systemUsers = systemUsers;
        this.receipts = receipts;
        this.words = words;
        this.views = views;
        this.access = access;
    }

    @GetMapping(SystemUserController.ADDRESS + "/{id}/receipt")
    ModelAndView show(@PathVariable String id, Actor actor) {
        var parsed = SystemUserViews.id(id);
        return systemUsers
                .find(parsed)
                .map(living -> show(living, null, actor))
                .or(() -> systemUsers.findEnded(parsed).map(ended -> show(ended.systemUser(), ended.at(), actor)))
                .orElseThrow(PageNotFoundException::new);
    }

    private ModelAndView show(SystemUser systemUser, @Nullable Instant ended, Actor actor) {
        var mandate = views.mandate(systemUser, actor);
        if (!mandate.mayDecide()) {
            return views.notPermitted(mandate);
        }
        return receipts.wasUnasked(systemUser)
                ? new ModelAndView("systemuser/receipt", "receipt", receipt(systemUser, ended, mandate))
                : new ModelAndView("redirect:/requests/" + systemUser.id() + "/receipt");
    }

    private CreationReceipt receipt(SystemUser systemUser, @Nullable Instant ended, Mandate mandate) {
        return new CreationReceipt(
                words.page(systemUser, mandate.organisation()),
                access.of(receipts.givenAtFirst(systemUser)),
                AccessLink.of(systemUser, ended));
    }
}
