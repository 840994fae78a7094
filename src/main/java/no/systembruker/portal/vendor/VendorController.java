package no.systembruker.portal.vendor;

import no.systembruker.portal.party.PartyWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a vendor begins: what one is, and what it can do here. */
@Controller
class VendorController {

    static final String ADDRESS = "/vendor";

    private final PartyWords parties;

    VendorController(PartyWords parties) {
        this.parties = parties;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(VendorMandate mandate) {
        return new ModelAndView("vendor/index", "party", parties.label(mandate.organisation()));
    }
}
