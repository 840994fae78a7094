package no.systembruker.portal.client;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.systembruker.delegation.AgentSight;
import no.systembruker.delegation.Agents;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.CurrentParty;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Who gets to see a system user's clients, and what others see in their place. */
@Component
class ClientViews {

    private final Agents agents;
    private final SystemUsers systemUsers;
    private final Mandates mandates;
    private final CurrentParty party;
    private final PartyWords parties;
    private final WhoCan whoCan;
    private final ClientWords words;

    ClientViews(
            Agents agents,
            SystemUsers systemUsers,
            Mandates mandates,
            CurrentParty party,
            PartyWords parties,
            WhoCan whoCan,
            ClientWords words) {
        this.agents = agents;
        this.systemUsers = systemUsers;
        this.mandates = mandates;
        this.party = party;
        this.parties = parties;
        this.whoCan = whoCan;
        this.words = words;
    }

    static SystemUserId agent(String text) {
        return SystemUserId.parse(text).orElseThrow(PageNotFoundException::new);
    }

    static UUID uuid(String text) {
        return SystemUserId.parse(text).map(SystemUserId::value).orElseThrow(PageNotFoundException::new);
    }

    /** Those whom a form has chosen; no form of ours has room for more than a page of them. */
    static List<OrganisationNumber> numbers(List<String> texts) {
        if (texts.size() > ClientListAddress.SIZES.getLast()) {
            throw new PageNotFoundException();
        }
        return texts.stream()
                .filter(not(String::isEmpty))
                .map(text -> OrganisationNumber.parse(text).orElseThrow(PageNotFoundException::new))
                .toList();
    }

    /** The page, for those who may look; the owner becomes the one they act for. */
    ModelAndView of(SystemUserId id, Actor actor, Function<AgentSight.Seen, ModelAndView> page) {
        return switch (agents.see(id, actor)) {
            case AgentSight.Seen seen -> {
                party.follow(actor, seen.mandate().organisation());
                yield page.apply(seen);
            }
            case AgentSight.NotPermitted refused -> mayNotSee(refused.mandate());
            case AgentSight.NotForClients standard -> notForClients(id);
            case AgentSight.Unknown unknown -> gone(id, actor);
        };
    }

    /** The page, for those who may also add and remove clients. */
    ModelAndView ofManager(SystemUserId id, Actor actor, Function<AgentSight.Seen, ModelAndView> page) {
        return of(id, actor, seen -> seen.mandate().mayManageClients() ? page.apply(seen) : mayNot(seen.mandate()));
    }

    ModelAndView list(AgentSight.Seen seen, Map<String, String> parameters) {
        var address = ClientListAddress.of(seen.agent().id(), parameters);
        var page = new ModelAndView("client/index", "page", words.page(seen.agent(), seen.mandate(), address));
        return OwnAddress.set(page, address.toString());
    }

    /** Whoever may look may not always change. */
    ModelAndView mayNot(Mandate mandate) {
        return notPermitted(mandate, "client.not-permitted.change");
    }

    ModelAndView mayNotSee(Mandate mandate) {
        return notPermitted(mandate, "client.not-permitted.see");
    }

    private ModelAndView notPermitted(Mandate mandate, String heading) {
        var page = new ModelAndView("client/not-permitted", HttpStatus.FORBIDDEN);
        page.addObject("party", parties.label(mandate.organisation()));
        page.addObject("heading", heading);
        return page.addObject("whoMay", whoCan.in(mandate.organisation()).manageClients());
    }

    /** An access of the organisation's own has no clients; its page tells what it is. */
    static ModelAndView notForClients(SystemUserId id) {
        return new ModelAndView("redirect:/system-users/" + id, HttpStatus.SEE_OTHER);
    }

    /** The receipt of its end, for those who have something to do with the owner. */
    ModelAndView gone(SystemUserId id, Actor actor) {
        return systemUsers
                .findEnded(id)
                .flatMap(ended -> mandates.find(actor, ended.systemUser().key().owner()))
                .map(mandate -> new ModelAndView("redirect:/system-users/" + id + "/deletion", HttpStatus.SEE_OTHER))
                .orElseThrow(PageNotFoundException::new);
    }
}
