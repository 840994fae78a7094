package no.systembruker.portal.vendor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.DraftId;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Systems;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The vendor's systems by name; the search is made here. */
@Controller
class SystemListController {

    private static final int PAGE = 20;
    private static final int LONGEST_SEARCH = 100;

    private final Systems systems;
    private final PartyWords parties;

    SystemListController(Systems systems, PartyWords parties) {
        this.systems = systems;
        this.parties = parties;
    }

    /**
     * @param state whether the deleted ones are to be shown
     * @param after the internal id of the last system on the page before
     */
    @GetMapping(SystemController.ADDRESS)
    ModelAndView index(
            VendorMandate mandate,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String state,
            @RequestParam Optional<String> after) {
        var sought =
                search.substring(0, Math.min(search.length(), LONGEST_SEARCH)).strip();
        var deleted = state.equals("deleted");
        var found = systems.page(mandate.number(), sought, deleted, after.flatMap(SystemListController::id), PAGE + 1);
        var page = new ModelAndView("vendor/systems", "party", parties.label(mandate.organisation()));
        page.addObject("search", sought);
        page.addObject("deleted", deleted);
        page.addObject("systems", rows(found.stream().limit(PAGE).toList()));
        page.addObject("first", after.isEmpty());
        page.addObject("next", found.size() > PAGE ? found.get(PAGE - 1).internalId() : null);
        return page;
    }

    static List<SystemRow> rows(List<RegisteredSystem> found) {
        return found.stream().map(SystemListController::row).toList();
    }

    private static SystemRow row(RegisteredSystem system) {
        return new SystemRow(
                HeldDraft.address(system),
                SystemPages.name(system),
                system.id().value(),
                system.description().in(LocaleContextHolder.getLocale()),
                system.visible());
    }

    private static Optional<UUID> id(String text) {
        return DraftId.parse(text).map(DraftId::value);
    }
}
