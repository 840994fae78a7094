package no.systembruker.portal.systemuser;

import no.systembruker.party.Mandate;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What is shown in the place of a system user to those who may not decide for its owner. */
@Component
class SystemUserViews {

    private final PartyWords parties;
    private final WhoCan whoCan;

    SystemUserViews(PartyWords parties, WhoCan whoCan) {
        this.parties = parties;
        this.whoCan = whoCan;
    }

    ModelAndView notPermitted(Mandate mandate) {
        var page = new ModelAndView("systemuser/not-permitted", HttpStatus.FORBIDDEN);
        page.addObject("party", parties.label(mandate.organisation()));
        page.addObject("deciders", whoCan.decideFor(mandate.organisation()));
        return page;
    }
}
