package no.systembruker.portal.systemuser;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.party.CurrentParty;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Who gets to see a system user's pages, and what others see in their place. */
@Component
class SystemUserViews {

    private final SystemUsers systemUsers;
    private final Mandates mandates;
    private final CurrentParty party;
    private final PartyWords parties;
    private final WhoCan whoCan;

    SystemUserViews(SystemUsers systemUsers, Mandates mandates, CurrentParty party, PartyWords parties, WhoCan whoCan) {
        this.systemUsers = systemUsers;
        this.mandates = mandates;
        this.party = party;
        this.parties = parties;
        this.whoCan = whoCan;
    }

    /** The page of a system user that has access; of one that has not any more, the way to the receipt of its end. */
    ModelAndView ofLiving(SystemUserId id, Actor actor, BiFunction<SystemUser, Mandate, ModelAndView> page) {
        return systemUsers
                .find(id)
                .map(living -> ofLiving(living, actor, page))
                .or(() -> systemUsers
                        .findEnded(id)
                        .flatMap(ended ->
                                mandates.find(actor, ended.systemUser().key().owner()))
                        .map(mandate -> new ModelAndView(DeletionController.toReceipt(id))))
                .orElseThrow(PageNotFoundException::new);
    }

    private ModelAndView ofLiving(SystemUser living, Actor actor, BiFunction<SystemUser, Mandate, ModelAndView> page) {
        var mandate = mandate(living, actor);
        return mandate.mayDecide() ? page.apply(living, mandate) : notPermitted(mandate);
    }

    /** What the actor is to the owner, for whom one acts from here on. */
    Mandate mandate(SystemUser systemUser, Actor actor) {
        var mandate = mandates.find(actor, systemUser.key().owner()).orElseThrow(PageNotFoundException::new);
        party.follow(actor, mandate.organisation());
        return mandate;
    }

    ModelAndView notPermitted(Mandate mandate) {
        return toThoseWhoMayNot("systemuser/not-permitted", mandate);
    }

    ModelAndView mayNotGive(Mandate mandate) {
        return toThoseWhoMayNot("systemuser/may-not-give", mandate);
    }

    /** What stands in the place of a system that customers cannot choose, whether or not there is one. */
    static ModelAndView notOffered() {
        return new ModelAndView("systemuser/not-offered", HttpStatus.NOT_FOUND);
    }

    static String address(SystemUserId id) {
        return SystemUserController.ADDRESS + "/" + id;
    }

    static SystemUserId id(String text) {
        return SystemUserId.parse(text).orElseThrow(PageNotFoundException::new);
    }

    static Optional<UUID> uuid(String text) {
        return SystemUserId.parse(text).map(SystemUserId::value);
    }

    private ModelAndView toThoseWhoMayNot(String view, Mandate mandate) {
        var page = new ModelAndView(view, HttpStatus.FORBIDDEN);
        page.addObject("party", parties.label(mandate.organisation()));
        page.addObject("deciders", whoCan.decideFor(mandate.organisation()));
        return page;
    }
}
