package no.systembruker.portal.vendoraccess;

import java.util.Map;
import java.util.UUID;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRefusal;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeSubmission;
import no.systembruker.party.Actor;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.vendor.VendorResolution;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One access that a customer has given a vendor: what it has, a change to ask for, and handing it back. */
@Controller
class GivenAccessController {

    private static final String ADDRESS = AccessListController.ADDRESS + "/{id}";

    private final SystemUsers systemUsers;
    private final SystemUserDeletion deletion;
    private final ChangeIntake changes;
    private final VendorResolution vendors;
    private final AccessWords words;

    GivenAccessController(
            SystemUsers systemUsers,
            SystemUserDeletion deletion,
            ChangeIntake changes,
            VendorResolution vendors,
            AccessWords words) {
        this.systemUsers = systemUsers;
        this.deletion = deletion;
        this.changes = changes;
        this.vendors = vendors;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String id, Actor actor) {
        return page("vendoraccess/show", find(id, actor), Map.of());
    }

    @PostMapping(ADDRESS + "/change-requests")
    ModelAndView change(@PathVariable String id, Actor actor, @ModelAttribute ChangeForm form) {
        var systemUser = find(id, actor);
        return switch (changes.submit(form.id(), form.of(systemUser))) {
            case ChangeSubmission.Created created -> to(created.request(), "?asked=true");
            case ChangeSubmission.Repeated repeated -> to(repeated.request(), "?repeated=true");
            case ChangeSubmission.NoChangeNeeded nothing -> again(systemUser, "vendoraccess.error.nothing-chosen");
            case ChangeSubmission.Refused refused -> refused(systemUser, refused.refusal());
        };
    }

    @GetMapping(ADDRESS + "/hand-back")
    ModelAndView askHandBack(@PathVariable String id, Actor actor) {
        return page("vendoraccess/hand-back", find(id, actor), Map.of());
    }

    /** @param confirmed whether the reader has said that it is meant */
    @PostMapping(ADDRESS + "/hand-back")
    ModelAndView handBack(
            @PathVariable String id, Actor actor, @RequestParam(defaultValue = "false") boolean confirmed) {
        var systemUser = find(id, actor);
        if (!confirmed) {
            var page =
                    page("vendoraccess/hand-back", systemUser, Map.of("confirmed", "vendoraccess.error.not-confirmed"));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var receipt = page("vendoraccess/handed-back", systemUser, Map.of());
        if (deletion.handBack(systemUser.id(), systemUser.key().system().vendor())
                .isEmpty()) {
            throw new PageNotFoundException();
        }
        return OwnAddress.set(receipt, AccessListController.ADDRESS);
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
        var page = page("vendoraccess/show", systemUser, Map.of("change", error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String view, SystemUser systemUser, Map<String, String> errors) {
        var page = new ModelAndView(view, "page", words.page(systemUser));
        page.addObject("errors", errors);
        page.addObject("change", UUID.randomUUID().toString());
        return OwnAddress.set(page, AccessListController.ADDRESS + "/" + systemUser.id());
    }

    /** The vendor whose system has it becomes the one acted for; another's, and what is not there, are not told apart. */
    private SystemUser find(String id, Actor actor) {
        var systemUser = SystemUserId.parse(id).flatMap(systemUsers::find).orElseThrow(PageNotFoundException::new);
        vendors.of(systemUser.key().system().vendor(), actor);
        return systemUser;
    }
}
