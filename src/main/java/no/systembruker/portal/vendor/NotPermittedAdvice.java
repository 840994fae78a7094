package no.systembruker.portal.vendor;

import no.systembruker.party.Mandate;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells who may not speak for a vendor what it takes, and who can give it. */
@ControllerAdvice
class NotPermittedAdvice {

    private final PartyWords parties;
    private final WhoCan whoCan;

    NotPermittedAdvice(PartyWords parties, WhoCan whoCan) {
        this.parties = parties;
        this.whoCan = whoCan;
    }

    @ExceptionHandler(NotPermittedException.class)
    ModelAndView tell(NotPermittedException refused) {
        return page(refused.mandate());
    }

    private ModelAndView page(Mandate mandate) {
        var page = new ModelAndView("vendor/not-permitted", HttpStatus.FORBIDDEN);
        page.addObject("party", parties.label(mandate.organisation()));
        page.addObject("deciders", whoCan.decideFor(mandate.organisation()));
        return OwnAddress.set(page, VendorController.ADDRESS);
    }
}
