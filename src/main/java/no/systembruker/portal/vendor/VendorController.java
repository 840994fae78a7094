package no.systembruker.portal.vendor;

import java.util.Optional;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.Systems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a vendor begins: what one is, what it can do here, and what it has. */
@Controller
class VendorController {

    static final String ADDRESS = "/vendor";

    private static final int SYSTEMS = 5;

    private final Systems systems;
    private final DraftRows drafts;
    private final PartyWords parties;

    VendorController(Systems systems, DraftRows drafts, PartyWords parties) {
        this.systems = systems;
        this.drafts = drafts;
        this.parties = parties;
    }

    /** @param discarded whether a draft was just deleted */
    @GetMapping(ADDRESS)
    ModelAndView show(VendorMandate mandate, @RequestParam(defaultValue = "false") String discarded) {
        var found = systems.page(mandate.number(), "", false, Optional.empty(), SYSTEMS + 1);
        var page = new ModelAndView("vendor/index", "party", parties.label(mandate.organisation()));
        page.addObject(
                "systems",
                SystemListController.rows(found.stream().limit(SYSTEMS).toList()));
        page.addObject("more", found.size() > SYSTEMS);
        page.addObject("drafts", drafts.of(mandate));
        page.addObject("discarded", discarded.equals("true"));
        return page;
    }
}
