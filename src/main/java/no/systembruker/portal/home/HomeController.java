package no.systembruker.portal.home;

import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import no.systembruker.portal.request.SentRequests;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

    private final Mandates mandates;
    private final OverviewWords overview;
    private final PartyWords words;
    private final WhoCan whoCan;
    private final SentRequests sent;
    private final boolean hasSandbox;

    HomeController(
            Mandates mandates,
            OverviewWords overview,
            PartyWords words,
            WhoCan whoCan,
            SentRequests sent,
            Environment environment) {
        this.mandates = mandates;
        this.overview = overview;
        this.words = words;
        this.whoCan = whoCan;
        this.sent = sent;
        this.hasSandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
    }

    @GetMapping("/")
    ModelAndView show(Optional<Actor> actor, Optional<Mandate> mandate) {
        return actor.map(known -> mandate.map(held -> overview(held, known)).orElseGet(() -> withoutParty(known)))
                .orElseGet(() -> new ModelAndView("home/start", "sandbox", hasSandbox));
    }

    private ModelAndView overview(Mandate mandate, Actor actor) {
        var page = new ModelAndView("home/overview", "party", words.label(mandate.organisation()));
        page.addObject("speaksForVendor", mandate.maySpeakForVendor());
        page.addObject("managesClients", mandate.mayManageClients());
        return mandate.mayDecide()
                ? page.addObject("overview", overview.of(mandate.organisation().number()))
                : page.addObject("deciders", whoCan.decideFor(mandate.organisation()))
                        .addObject("sent", sent.of(mandate.organisation().number(), actor));
    }

    private ModelAndView withoutParty(Actor actor) {
        var hasNone = mandates.organisationsOf(actor, "", Optional.empty(), 1).isEmpty();
        return new ModelAndView(hasNone ? "home/no-organisation" : "redirect:/parties");
    }
}
