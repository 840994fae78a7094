package no.systembruker.sandbox.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Requests;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.maskinporten.MaskinportenClients;
import no.systembruker.sandbox.service.ServiceCalled;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The six steps, and how far the newcomer has come: read off the core, which knows all but the last. */
@Sandbox
@Component
class Road {

    static final OrganisationNumber VENDOR = new OrganisationNumber("310987654");
    static final OrganisationNumber CUSTOMER = new OrganisationNumber("310000027");
    private static final int STEPS = 6;
    private static final int MOST_REMEMBERED = 100;

    /**
     * @param number 1 to 6
     * @param code what to paste into a shell
     * @param next the first one that is not done
     */
    record Step(int number, String code, boolean done, boolean next) {

        public String key(String part) {
            return "sandbox.page.step." + number + "." + part;
        }
    }

    /**
     * One walk along the road.
     *
     * @param run 1 for the first time; each time has a system of its own
     * @param script step 5 for those without a browser
     * @param request what the customer is to answer, once it has been asked
     */
    record Walk(
            int run,
            List<Step> steps,
            String script,
            @Nullable SystemUserRequest request) {

        public boolean isDone() {
            return steps.stream().allMatch(Step::done);
        }

        public int nextRun() {
            return run + 1;
        }

        public String link() {
            return request == null ? "" : "/requests/" + request.id();
        }
    }

    private final Snippets snippets;
    private final MaskinportenClients clients;
    private final Systems systems;
    private final Requests requests;
    private final Set<String> called = ConcurrentHashMap.newKeySet();

    Road(Snippets snippets, MaskinportenClients clients, Systems systems, Requests requests) {
        this.snippets = snippets;
        this.clients = clients;
        this.systems = systems;
        this.requests = requests;
    }

    Walk walk(int run) {
        var name = run == 1 ? "timeplan" : "timeplan-" + run;
        var request = request(name);
        var reached = reached(name, request);
        var steps = IntStream.rangeClosed(1, STEPS)
                .mapToObj(number ->
                        new Step(number, snippets.of("step-" + number, name), number <= reached, number == reached + 1))
                .toList();
        return new Walk(run, steps, snippets.of("step-5-by-script", name), request.orElse(null));
    }

    @EventListener
    void remember(ServiceCalled call) {
        if (call.systemId().startsWith(VENDOR.value()) && called.size() < MOST_REMEMBERED) {
            called.add(call.systemId());
        }
    }

    private int reached(String name, Optional<SystemUserRequest> request) {
        if (called.contains(system(name).value())) {
            return STEPS;
        }
        if (request.isPresent()) {
            return request.get().status() == RequestStatus.NEW ? 4 : 5;
        }
        if (systems.find(system(name)).isPresent()) {
            return 2;
        }
        return clients.find("nordlys-" + name).isPresent() ? 1 : 0;
    }

    private Optional<SystemUserRequest> request(String name) {
        return requests.find(new SystemUserKey(system(name), CUSTOMER, ExternalRef.of(CUSTOMER)));
    }

    private static SystemId system(String name) {
        return new SystemId(VENDOR + "_" + name);
    }
}
