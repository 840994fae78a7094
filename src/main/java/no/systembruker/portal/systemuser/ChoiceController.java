package no.systembruker.portal.systemuser;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.OfferedSystems;
import no.systembruker.register.RegisteredSystem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing the system that is to get access; the search is made here, as there may be thousands. */
@Controller
class ChoiceController {

    static final String ADDRESS = SystemUserController.ADDRESS + "/new";

    private static final int PAGE = 20;

    private final OfferedSystems systems;
    private final PartyRegister parties;
    private final PartyWords words;
    private final SystemUserViews views;

    ChoiceController(OfferedSystems systems, PartyRegister parties, PartyWords words, SystemUserViews views) {
        this.systems = systems;
        this.parties = parties;
        this.words = words;
        this.views = views;
    }

    /** @param after the internal id of the last system on the page before */
    @GetMapping(ADDRESS)
    ModelAndView index(
            Mandate mandate, @RequestParam(defaultValue = "") String search, @RequestParam Optional<String> after) {
        if (!mandate.mayDecide()) {
            return views.mayNotGive(mandate);
        }
        var found = systems.search(search, after.flatMap(SystemUserViews::uuid), PAGE + 1);
        var page = new ModelAndView("systemuser/new", "party", words.label(mandate.organisation()));
        page.addObject("search", search);
        page.addObject("systems", offers(found.stream().limit(PAGE).toList()));
        page.addObject("first", after.isEmpty());
        page.addObject("next", found.size() > PAGE ? found.get(PAGE - 1).internalId() : null);
        return page;
    }

    private List<OfferedSystem> offers(List<RegisteredSystem> found) {
        var vendors = vendors(found);
        return found.stream().map(system -> offer(system, vendors)).toList();
    }

    private static OfferedSystem offer(RegisteredSystem system, Map<OrganisationNumber, PartyLabel> vendors) {
        var reader = LocaleContextHolder.getLocale();
        var number = system.vendor().value();
        return new OfferedSystem(
                system.internalId(),
                system.name().in(reader),
                system.description().in(reader),
                vendors.getOrDefault(system.vendor(), new PartyLabel(number, number, "")));
    }

    private Map<OrganisationNumber, PartyLabel> vendors(List<RegisteredSystem> found) {
        var numbers = found.stream().map(RegisteredSystem::vendor).collect(toSet());
        return parties.organisations(numbers).stream().collect(toMap(Organisation::number, words::label));
    }
}
