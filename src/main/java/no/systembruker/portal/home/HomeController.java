package no.systembruker.portal.home;

import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import no.systembruker.portal.request.RequestRows;
import no.systembruker.portal.systemuser.SystemUserRows;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

    private static final int SHOWN = 6;

    private final Mandates mandates;
    private final RequestRows requests;
    private final SystemUsers systemUsers;
    private final SystemUserRows rows;
    private final PartyWords words;
    private final WhoCan whoCan;
    private final boolean hasSandbox;

    HomeController(
            Mandates mandates,
            RequestRows requests,
            SystemUsers systemUsers,
            SystemUserRows rows,
            PartyWords words,
            WhoCan whoCan,
            Environment environment) {
        this.mandates = mandates;
        this.requests = requests;
        this.systemUsers = systemUsers;
        this.rows = rows;
        this.words = words;
        this.whoCan = whoCan;
        this.hasSandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
    }

    @GetMapping("/")
    ModelAndView show(Optional<Actor> actor, Optional<Mandate> mandate) {
        return actor.map(known -> mandate.map(this::overview).orElseGet(() -> withoutParty(known)))
                .orElseGet(() -> new ModelAndView("home/start", "sandbox", hasSandbox));
    }

    private ModelAndView overview(Mandate mandate) {
        var page = new ModelAndView("home/overview", "party", words.label(mandate.organisation()));
        if (!mandate.mayDecide()) {
            return page.addObject("deciders", whoCan.decideFor(mandate.organisation()));
        }
        var party = mandate.organisation().number();
        var waiting = requests.waitingFor(party, SHOWN + 1);
        var accesses = systemUsers.ofOwner(party, Optional.empty(), SHOWN + 1);
        page.addObject("waiting", waiting.stream().limit(SHOWN).toList());
        page.addObject("moreWaiting", waiting.size() > SHOWN);
        page.addObject("accesses", rows.of(accesses.stream().limit(SHOWN).toList()));
        page.addObject("moreAccesses", accesses.size() > SHOWN);
        return page;
    }

    private ModelAndView withoutParty(Actor actor) {
        var hasNone = mandates.organisationsOf(actor, "", Optional.empty(), 1).isEmpty();
        return new ModelAndView(hasNone ? "home/no-organisation" : "redirect:/parties");
    }
}
