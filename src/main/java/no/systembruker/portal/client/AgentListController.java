package no.systembruker.portal.client;

import no.systembruker.delegation.Clients;
import no.systembruker.party.Mandate;
import no.systembruker.portal.party.PartyWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where those who manage clients begin: the system users that the party's clients can be put on. */
@Controller
class AgentListController {

    private final OwnersAgents agents;
    private final Clients clients;
    private final PartyWords parties;
    private final ClientViews views;

    AgentListController(OwnersAgents agents, Clients clients, PartyWords parties, ClientViews views) {
        this.agents = agents;
        this.clients = clients;
        this.parties = parties;
        this.views = views;
    }

    @GetMapping("/clients")
    ModelAndView index(Mandate mandate) {
        return mandate.mayManageClients() || mandate.mayDecide()
                ? new ModelAndView("client/agents", "page", page(mandate))
                : views.mayNotSee(mandate);
    }

    private AgentsPage page(Mandate mandate) {
        var owner = mandate.organisation();
        var found = agents.of(owner.number());
        var counts =
                clients.countOn(found.stream().map(each -> each.access().id()).toList());
        return new AgentsPage(
                parties.label(owner),
                clients.count(owner),
                found.stream()
                        .map(each -> new AgentsPage.Row(
                                each.access().id().value(),
                                each.label(),
                                counts.getOrDefault(each.access().id(), 0L)))
                        .toList());
    }
}
