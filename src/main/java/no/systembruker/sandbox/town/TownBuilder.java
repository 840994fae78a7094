package no.systembruker.sandbox.town;

import no.systembruker.sandbox.Sandbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes what is missing of the town at every start, with the core's own services. */
@Sandbox
@Component
class TownBuilder implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(TownBuilder.class);

    private final TownPlan plan;
    private final TownParties parties;
    private final TownServices services;
    private final TownSystems systems;
    private final TownClients clients;
    private final TownRequests requests;
    private final TownChanges changes;
    private final TownCrowds crowds;

    TownBuilder(
            TownPlan plan,
            TownParties parties,
            TownServices services,
            TownSystems systems,
            TownClients clients,
            TownRequests requests,
            TownChanges changes,
            TownCrowds crowds) {
        this.plan = plan;
        this.parties = parties;
        this.services = services;
        this.systems = systems;
        this.clients = clients;
        this.requests = requests;
        this.changes = changes;
        this.crowds = crowds;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        build();
        log.info("{} people live in the sandbox", plan.people().size());
    }

    void build() {
        parties.make(plan.organisations(), plan.people());
        services.make(plan.publicBodies());
        systems.make(plan.systems());
        clients.make(plan.systems());
        requests.make(plan.requests());
        changes.make(plan.changes());
        crowds.make(plan.crowds());
        systems.drop(plan.systems());
    }
}
