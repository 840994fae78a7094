package no.systembruker.delegation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.delegation.StoredClients.ClientRow;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.SystemUserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts clients on system users and takes them off, one by one. */
@Service
@Transactional
public class ClientAdministration {

    private final Agents agents;
    private final Providers providers;
    private final StoredClients clients;
    private final ManyClients many;
    private final ClientGroups groups;
    private final RegisterPackages registerPackages;
    private final Catalogue catalogue;
    private final PartyRegister parties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientAdministration(
            Agents agents,
            Providers providers,
            StoredClients clients,
            ManyClients many,
            ClientGroups groups,
            RegisterPackages registerPackages,
            Catalogue catalogue,
            PartyRegister parties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agents = agents;
        this.providers = providers;
        this.clients = clients;
        this.many = many;
        this.groups = groups;
        this.registerPackages = registerPackages;
        this.catalogue = catalogue;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a client on a system user, if it has given all of its packages.
     *
     * @param client the client's {@link Organisation#uuid()}
     */
    public Adding add(SystemUserId id, UUID client, Actor actor) {
        return switch (agents.see(id, actor)) {
            case AgentSight.Seen seen -> add(seen.agent(), seen.mandate(), client, actor);
            case AgentSight.NotPermitted refused -> new Adding.NotPermitted(refused.mandate());
            case AgentSight.NotForClients standard -> new Adding.NotForClients();
            case AgentSight.Unknown unknown -> new Adding.Unknown();
        };
    }

    /**
     * Takes a client off a system user, whatever the client gives by now.
     *
     * @param client the client's {@link Organisation#uuid()}
     */
    public Removing remove(SystemUserId id, UUID client, Actor actor) {
        return switch (agents.see(id, actor)) {
            case AgentSight.Seen seen -> remove(seen.agent(), seen.mandate(), client, actor);
            case AgentSight.NotPermitted refused -> new Removing.NotPermitted(refused.mandate());
            case AgentSight.NotForClients standard -> new Removing.NotForClients();
            case AgentSight.Unknown unknown -> new Removing.Unknown();
        };
    }

    /** Does it to a page of clients at once, by their numbers; for more there are jobs: {@link ClientBulk}. */
    public ManyAnswers apply(BulkWork work, SystemUserId id, Collection<OrganisationNumber> numbers, Actor actor) {
        return switch (agents.see(id, actor)) {
            case AgentSight.Seen seen -> apply(work, seen.agent(), seen.mandate(), numbers, actor);
            case AgentSight.NotPermitted refused -> new ManyAnswers.NotPermitted(refused.mandate());
            case AgentSight.NotForClients standard -> new ManyAnswers.NotForClients();
            case AgentSight.Unknown unknown -> new ManyAnswers.Unknown();
        };
    }

    /** Lets a system user act for its own owner, too: for access managers, and when all its packages are of use for that. */
    public OwnAdding addOwner(SystemUserId id, Actor actor) {
        return switch (agents.see(id, actor)) {
            case AgentSight.Seen seen -> addOwner(seen.agent(), seen.mandate(), actor);
            case AgentSight.NotPermitted refused -> new OwnAdding.NotPermitted(refused.mandate());
            case AgentSight.NotForClients standard -> new OwnAdding.NotForClients();
            case AgentSight.Unknown unknown -> new OwnAdding.Unknown();
        };
    }

    public Removing removeOwner(SystemUserId id, Actor actor) {
        return switch (agents.see(id, actor)) {
            case AgentSight.Seen seen -> removeOwner(seen.agent(), seen.mandate(), actor);
            case AgentSight.NotPermitted refused -> new Removing.NotPermitted(refused.mandate());
            case AgentSight.NotForClients standard -> new Removing.NotForClients();
            case AgentSight.Unknown unknown -> new Removing.Unknown();
        };
    }

    private Adding add(AgentSystemUser seen, Mandate mandate, UUID client, Actor actor) {
        if (!mandate.mayManageClients()) {
            return new Adding.NotPermitted(mandate);
        }
        var provider = mandate.organisation().uuid();
        providers.hold(provider);
        var agent = agents.asItIsNow(seen);
        if (agent.isEmpty()) {
            return new Adding.Unknown();
        }
        return parties.organisation(client)
                .flatMap(organisation -> clients.find(provider, seen.id(), List.of(organisation.number())).stream()
                        .findFirst()
                        .map(row -> add(agent.get(), provider, organisation, row, actor)))
                .orElseGet(Adding.NotAClient::new);
    }

    private Adding add(AgentSystemUser agent, UUID provider, Organisation client, ClientRow row, Actor actor) {
        if (row.on()) {
            return new Adding.AlreadyOn(client);
        }
        var lacking = groups.giving(row.group()).lacking(agent.packages(), registerPackages);
        if (!lacking.isEmpty()) {
            return new Adding.Lacks(client, lacking);
        }
        var now = clock.instant();
        clients.put(provider, agent, List.of(row), now, actor.person());
        events.publishEvent(new ClientsAdded(agent, List.of(client.number()), now, actor.person()));
        return new Adding.Added(client);
    }

    private Removing remove(AgentSystemUser agent, Mandate mandate, UUID client, Actor actor) {
        if (!mandate.mayManageClients()) {
            return new Removing.NotPermitted(mandate);
        }
        var provider = mandate.organisation().uuid();
        providers.hold(provider);
        return parties.organisation(client)
                .flatMap(organisation -> clients.find(provider, agent.id(), List.of(organisation.number())).stream()
                        .filter(ClientRow::on)
                        .findFirst()
                        .map(row -> remove(agent, provider, organisation, row, actor)))
                .orElseGet(Removing.NotOn::new);
    }

    private Removing remove(AgentSystemUser agent, UUID provider, Organisation client, ClientRow row, Actor actor) {
        clients.takeOff(provider, agent.id(), List.of(row));
        events.publishEvent(new ClientsRemoved(agent, List.of(client.number()), clock.instant(), actor.person()));
        return new Removing.Removed(client);
    }

    private ManyAnswers apply(
            BulkWork work, AgentSystemUser seen, Mandate mandate, Collection<OrganisationNumber> numbers, Actor actor) {
        if (!mandate.mayManageClients()) {
            return new ManyAnswers.NotPermitted(mandate);
        }
        var owner = mandate.organisation();
        providers.hold(owner.uuid());
        return agents.asItIsNow(seen)
                .<ManyAnswers>map(
                        agent -> new ManyAnswers.Done(many.apply(work, owner, agent, numbers, actor.person())))
                .orElseGet(ManyAnswers.Unknown::new);
    }

    private OwnAdding addOwner(AgentSystemUser seen, Mandate mandate, Actor actor) {
        if (!mandate.mayDecide()) {
            return new OwnAdding.NotPermitted(mandate);
        }
        var owner = mandate.organisation();
        providers.hold(owner.uuid());
        return agents.asItIsNow(seen)
                .map(agent -> addOwner(agent, owner, actor))
                .orElseGet(OwnAdding.Unknown::new);
    }

    private OwnAdding addOwner(AgentSystemUser agent, Organisation owner, Actor actor) {
        var forClientsAlone = notForOwner(agent);
        if (!forClientsAlone.isEmpty()) {
            return new OwnAdding.NotForOwner(forClientsAlone);
        }
        var now = clock.instant();
        if (!clients.putOwner(agent, owner.uuid(), now, actor.person())) {
            return new OwnAdding.AlreadyOn();
        }
        events.publishEvent(new ClientsAdded(agent, List.of(owner.number()), now, actor.person()));
        return new OwnAdding.Added();
    }

    /** The slugs of those of its packages that are of use for clients alone; the owner may be added when there are none. */
    @Transactional(readOnly = true)
    public List<String> notForOwner(AgentSystemUser agent) {
        return agent.packages().stream()
                .filter(slug ->
                        catalogue.find(slug).filter(AccessPackage::assignable).isEmpty())
                .toList();
    }

    private Removing removeOwner(AgentSystemUser agent, Mandate mandate, Actor actor) {
        if (!mandate.mayDecide()) {
            return new Removing.NotPermitted(mandate);
        }
        var owner = mandate.organisation();
        providers.hold(owner.uuid());
        if (!clients.takeOffOwner(agent)) {
            return new Removing.NotOn();
        }
        events.publishEvent(new ClientsRemoved(agent, List.of(owner.number()), clock.instant(), actor.person()));
        return new Removing.Removed(owner);
    }
}
