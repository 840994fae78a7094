package no.systembruker.portal.role;

import java.util.List;
import no.systembruker.party.Actor;
import no.systembruker.party.Holding;
import no.systembruker.party.HoldingId;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.Role;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.CurrentParty;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import no.systembruker.role.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages that more than one act leads to. */
@Component
class RoleViews {

    private final Roles roles;
    private final RoleWords words;
    private final PartyWords parties;
    private final WhoCan whoCan;
    private final Mandates mandates;
    private final CurrentParty party;

    RoleViews(Roles roles, RoleWords words, PartyWords parties, WhoCan whoCan, Mandates mandates, CurrentParty party) {
        this.roles = roles;
        this.words = words;
        this.parties = parties;
        this.whoCan = whoCan;
        this.mandates = mandates;
        this.party = party;
    }

    static HoldingId id(String text) {
        return HoldingId.parse(text).orElseThrow(PageNotFoundException::new);
    }

    /** What the reader is to the organisation that a page is about, which becomes the one they act for. */
    Mandate mandate(OrganisationNumber organisation, Actor actor) {
        var mandate = mandates.find(actor, organisation).orElseThrow(PageNotFoundException::new);
        party.follow(actor, mandate.organisation());
        return mandate;
    }

    ModelAndView notPermitted(Mandate mandate) {
        var page = new ModelAndView("role/not-permitted", HttpStatus.FORBIDDEN);
        page.addObject("party", parties.label(mandate.organisation()));
        page.addObject("deciders", whoCan.decideFor(mandate.organisation()));
        return OwnAddress.set(page, RoleController.ADDRESS);
    }

    ModelAndView form(Mandate mandate, List<Role> offered, RecipientForm form, RecipientErrors errors) {
        var page = new ModelAndView("role/new");
        page.addObject("party", parties.label(mandate.organisation()));
        page.addObject("offers", words.offers(offered));
        page.addObject("form", form);
        page.addObject("errors", errors.byField());
        return OwnAddress.set(page, RoleController.ADDRESS + "/new");
    }

    ModelAndView removal(Holding holding, Actor actor) {
        var page = words.page(holding, roles.of(holding.organisation()), actor);
        return new ModelAndView("role/removal", "page", page);
    }

    static ModelAndView toRole(Holding holding) {
        return new ModelAndView("redirect:" + RoleController.ADDRESS + "/" + holding.id(), HttpStatus.SEE_OTHER);
    }
}
