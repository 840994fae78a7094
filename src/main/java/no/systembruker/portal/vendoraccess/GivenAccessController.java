package no.systembruker.portal.vendoraccess;

import java.util.Map;
import java.util.UUID;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRefusal;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeSubmission;
import no.systembruker.party.Actor;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One access that a customer has given a vendor: what it has, and a change to ask for. One that has ended leads to its receipt. */
@Controller
class GivenAccessController {

    static final String ADDRESS = AccessListController.ADDRESS + "/{id}";

    private final GivenAccesses accesses;
    private final ChangeIntake changes;
    private final AccessWords words;

    GivenAccessController(GivenAccesses accesses, ChangeIntake changes, AccessWords words) {
        this.accesses = accesses;
        this.changes = changes;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String id, Actor actor) {
        return accesses.living(id, actor).map(living -> page(living, Map.of())).orElseGet(() -> ended(id, actor));
    }

    @PostMapping(ADDRESS + "/change-requests")
    ModelAndView change(@PathVariable String id, Actor actor, @ModelAttribute ChangeForm form) {
        return accesses.living(id, actor).map(living -> change(living, form)).orElseGet(() -> ended(id, actor));
    }

    private ModelAndView ended(String id, Actor actor) {
        return HandBackController.toReceipt(accesses.ended(id, actor).systemUser());
    }

    static String address(SystemUserId id) {
        return AccessListController.ADDRESS + "/" + id;
    }

    private ModelAndView change(SystemUser systemUser, ChangeForm form) {
        return switch (changes.submit(form.id(), form.of(systemUser))) {
            case ChangeSubmission.Created created -> to(created.request(), "?asked=true");
            case ChangeSubmission.Repeated repeated -> to(repeated.request(), "?repeated=true");
            case ChangeSubmission.NoChangeNeeded nothing -> again(systemUser, "vendoraccess.error.nothing-chosen");
            case ChangeSubmission.Refused refused -> refused(systemUser, refused.refusal());
        };
    }

    private ModelAndView refused(SystemUser systemUser, ChangeRefusal refusal) {
        return switch (refusal) {
            case ChangeRefusal.UnknownSystemUser unknown -> again(systemUser, "vendoraccess.error.not-changeable");
            case ChangeRefusal.IdTaken taken -> again(systemUser, "vendoraccess.error.again");
            case ChangeRefusal.Unnamed unnamed -> again(systemUser, "vendoraccess.error.not-asked-for");
            case ChangeRefusal.RightsForClients rights -> again(systemUser, "vendoraccess.error.not-asked-for");
            case ChangeRefusal.NoPackageLeft nothing -> again(systemUser, "vendoraccess.error.nothing-left");
            case ChangeRefusal.Contradictory contradictory -> again(systemUser, "vendoraccess.error.contradictory");
            case ChangeRefusal.NotAskable notAskable -> again(systemUser, "vendoraccess.error.not-asked-for");
        };
    }

    private static ModelAndView to(ChangeRequest request, String what) {
        return new ModelAndView("redirect:/vendor/requests/" + request.id() + what, HttpStatus.SEE_OTHER);
    }

    private ModelAndView again(SystemUser systemUser, String error) {
        var page = page(systemUser, Map.of("change", error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(SystemUser systemUser, Map<String, String> errors) {
        var page = new ModelAndView("vendoraccess/show", "page", words.page(systemUser));
        page.addObject("errors", errors);
        page.addObject("change", UUID.randomUUID().toString());
        return OwnAddress.set(page, address(systemUser.id()));
    }
}
