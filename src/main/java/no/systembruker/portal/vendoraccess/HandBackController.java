package no.systembruker.portal.vendoraccess;

import java.util.Map;
import no.systembruker.party.Actor;
import no.systembruker.systemuser.EndedSystemUser;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserDeletion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands an access back: the page says what will stop before the button, and is the receipt after it. */
@Controller
class HandBackController {

    private static final String ADDRESS = GivenAccessController.ADDRESS + "/hand-back";

    private final GivenAccesses accesses;
    private final SystemUserDeletion deletion;
    private final AccessWords words;

    HandBackController(GivenAccesses accesses, SystemUserDeletion deletion, AccessWords words) {
        this.accesses = accesses;
        this.deletion = deletion;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String id, Actor actor) {
        return accesses.living(id, actor)
                .map(living -> ask(living, Map.of()))
                .orElseGet(() -> receipt(accesses.ended(id, actor)));
    }

    /**
     * Repeated, it leads to the same receipt.
     *
     * @param confirmed whether the reader has said that it is meant
     */
    @PostMapping(ADDRESS)
    ModelAndView create(@PathVariable String id, Actor actor, @RequestParam(defaultValue = "false") boolean confirmed) {
        return accesses.living(id, actor)
                .map(living -> handBack(living, confirmed))
                .orElseGet(() -> toReceipt(accesses.ended(id, actor).systemUser()));
    }

    static ModelAndView toReceipt(SystemUser ended) {
        return new ModelAndView(
                "redirect:" + GivenAccessController.address(ended.id()) + "/hand-back", HttpStatus.SEE_OTHER);
    }

    private ModelAndView handBack(SystemUser systemUser, boolean confirmed) {
        if (!confirmed) {
            var page = ask(systemUser, Map.of("confirmed", "vendoraccess.error.not-confirmed"));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        deletion.handBack(systemUser.id(), systemUser.key().system().vendor());
        return toReceipt(systemUser);
    }

    private ModelAndView ask(SystemUser systemUser, Map<String, String> errors) {
        return new ModelAndView("vendoraccess/hand-back", "page", words.page(systemUser)).addObject("errors", errors);
    }

    private ModelAndView receipt(EndedSystemUser ended) {
        var page = new ModelAndView("vendoraccess/handed-back", "page", words.page(ended.systemUser()));
        page.addObject("at", ended.at());
        return page.addObject("byCustomer", ended.by() != null);
    }
}
