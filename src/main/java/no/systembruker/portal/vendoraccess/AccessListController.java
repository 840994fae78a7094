package no.systembruker.portal.vendoraccess;

import java.util.Map;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendor.VendorMandate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All the accesses that customers have given a system. */
@Controller
class AccessListController {

    static final String ADDRESS = "/vendor/system-users";

    private final AccessListWords words;
    private final PartyWords parties;

    AccessListController(AccessListWords words, PartyWords parties) {
        this.words = words;
        this.parties = parties;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(VendorMandate mandate, @RequestParam Map<String, String> parameters) {
        return words.page(mandate, parameters)
                .map(page -> new ModelAndView("vendoraccess/index", "page", page))
                .orElseGet(() ->
                        new ModelAndView("vendorrequest/no-system", "party", parties.label(mandate.organisation())));
    }
}
