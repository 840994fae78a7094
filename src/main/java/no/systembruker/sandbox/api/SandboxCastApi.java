package no.systembruker.sandbox.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.request.ConfirmUrl;
import no.systembruker.request.Requests;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.town.TownGuide;
import no.systembruker.sandbox.town.TownPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo town, for scripts that want to take part in it. */
@Sandbox
@RestController
class SandboxCastApi {

    record Cast(
            List<Person> people,
            List<Business> organisations,
            List<Product> systems,
            List<Client> clients,
            List<Question> requests) {}

    record Office(String role, String organisation) {

        static List<Office> of(List<TownPlan.Office> offices) {
            return offices.stream()
                    .map(office ->
                            new Office(office.role(), office.organisation().value()))
                    .toList();
        }
    }

    record Person(String pid, String name, LocalisedText story, List<Office> roles) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Business(
            String orgNumber,
            String name,
            String form,
            @Nullable String parent,
            List<Office> roles) {}

    record Product(
            String systemId,
            String vendor,
            LocalisedText name,
            List<String> rights,
            List<String> accessPackages,
            List<String> clientId) {}

    record Client(String clientId, String orgNumber) {}

    record Question(
            UUID id,
            String systemId,
            String partyOrgNo,
            String externalRef,
            String status,
            boolean timedOut,
            Instant expires,
            URI confirmUrl) {}

    private final TownGuide town;
    private final Requests requests;
    private final ConfirmUrl confirmUrl;

    SandboxCastApi(TownGuide town, Requests requests, ConfirmUrl confirmUrl) {
        this.town = town;
        this.requests = requests;
        this.confirmUrl = confirmUrl;
    }

    @GetMapping("/sandbox/api/cast")
    Cast show() {
        var plan = town.plan();
        return new Cast(
                plan.people().stream().map(SandboxCastApi::person).toList(),
                plan.organisations().stream().map(SandboxCastApi::business).toList(),
                plan.systems().stream().map(SandboxCastApi::product).toList(),
                plan.systems().stream().flatMap(SandboxCastApi::clients).toList(),
                town.requests().stream().map(this::question).toList());
    }

    private static Person person(TownPlan.Inhabitant person) {
        return new Person(person.pid().value(), person.name(), person.story(), Office.of(person.offices()));
    }

    private static Business business(TownPlan.Business business) {
        return new Business(
                business.number().value(),
                business.name(),
                business.form(),
                business.parent() == null ? null : business.parent().value(),
                Office.of(business.offices()));
    }

    private static Product product(TownPlan.Product system) {
        return new Product(
                system.id().value(),
                system.id().vendor().value(),
                system.name(),
                system.rights(),
                system.packages(),
                system.clients());
    }

    private static Stream<Client> clients(TownPlan.Product system) {
        return system.clients().stream()
                .map(client -> new Client(client, system.id().vendor().value()));
    }

    private Question question(SystemUserRequest request) {
        return new Question(
                request.id().value(),
                request.key().system().value(),
                request.key().owner().value(),
                request.key().externalRef().value(),
                SandboxRequestApi.word(request.status()),
                requests.hasTimedOut(request),
                request.expires(),
                confirmUrl.of(request));
    }
}
