package no.systembruker.delegation;

import java.time.Instant;
import java.util.List;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.delegation.ClientsLost.Cause;
import no.systembruker.delegation.StoredClients.ClientRow;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.StandardSystemUser;
import no.systembruker.systemuser.SystemUserChanged;
import no.systembruker.systemuser.SystemUserDeleted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes clients off system users that are deleted, or take since what the clients have not given, in the transaction of the
 * change. Those who give all that it takes are not touched.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgentChanges {

    private final Providers providers;
    private final ClientGroups groups;
    private final StoredClients clients;
    private final RegisterPackages registerPackages;
    private final Catalogue catalogue;
    private final PartyRegister parties;
    private final ApplicationEventPublisher events;

    AgentChanges(
            Providers providers,
            ClientGroups groups,
            StoredClients clients,
            RegisterPackages registerPackages,
            Catalogue catalogue,
            PartyRegister parties,
            ApplicationEventPublisher events) {
        this.providers = providers;
        this.groups = groups;
        this.clients = clients;
        this.registerPackages = registerPackages;
        this.catalogue = catalogue;
        this.parties = parties;
        this.events = events;
    }

    @EventListener
    void on(SystemUserDeleted event) {
        switch (event.systemUser()) {
            case StandardSystemUser standard -> {}
            case AgentSystemUser agent -> clear(agent, event.at());
        }
    }

    @EventListener
    void on(SystemUserChanged event) {
        switch (event.systemUser()) {
            case StandardSystemUser standard -> {}
            case AgentSystemUser agent -> review(agent, event.at());
        }
    }

    private void clear(AgentSystemUser agent, Instant at) {
        providers.hold(owner(agent).uuid());
        var gone = clients.on(agent.id());
        clients.clear(agent.id());
        tell(agent, gone, at, Cause.AGENT_DELETED);
    }

    private void review(AgentSystemUser agent, Instant at) {
        var owner = owner(agent);
        providers.hold(owner.uuid());
        var lacking = groups.of(owner.uuid(), agent.id()).stream()
                .filter(group -> group.on() > 0)
                .filter(group -> !group.giving()
                        .lacking(agent.packages(), registerPackages)
                        .isEmpty())
                .map(ClientGroup::id)
                .toList();
        if (!lacking.isEmpty()) {
            var falling = clients.on(agent.id(), lacking);
            clients.takeOff(owner.uuid(), agent.id(), falling);
            tell(agent, falling.stream().map(ClientRow::number).toList(), at, Cause.AGENT_TAKES_MORE);
        }
        if (!isForOwner(agent) && clients.takeOffOwner(agent)) {
            tell(agent, List.of(owner.number()), at, Cause.AGENT_TAKES_MORE);
        }
    }

    private boolean isForOwner(AgentSystemUser agent) {
        return agent.packages().stream()
                .allMatch(slug ->
                        catalogue.find(slug).filter(AccessPackage::assignable).isPresent());
    }

    private void tell(AgentSystemUser agent, List<OrganisationNumber> lost, Instant at, Cause cause) {
        if (!lost.isEmpty()) {
            events.publishEvent(new ClientsLost(agent, lost, at, cause));
        }
    }

    private Organisation owner(AgentSystemUser agent) {
        return parties.organisation(agent.key().owner()).orElseThrow();
    }
}
