package no.systembruker.portal.client;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.systembruker.delegation.Adding;
import no.systembruker.delegation.AgentSight;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.ClientAnswer;
import no.systembruker.delegation.ManyAnswers;
import no.systembruker.delegation.OwnAdding;
import no.systembruker.delegation.Removing;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.client.Report.Fate;
import no.systembruker.portal.client.Report.Line;
import no.systembruker.portal.error.PageNotFoundException;
import org.springframework.stereotype.Component;

/** Adds and removes those whom the reader has chosen, and says what came of each: others may have been there first. */
@Component
class ClientActs {

    /** What came of it all. */
    sealed interface Outcome {

        record Done(Report report) implements Outcome {}

        record NotPermitted(Mandate mandate) implements Outcome {}

        /** The system user has been ended meanwhile. */
        record Gone() implements Outcome {}
    }

    private final ClientAdministration administration;
    private final PartyRegister parties;

    ClientActs(ClientAdministration administration, PartyRegister parties) {
        this.administration = administration;
        this.parties = parties;
    }

    Outcome add(AgentSight.Seen seen, UUID client, Actor actor) {
        return isOwner(seen, client) ? addOwner(seen, actor) : addClient(seen, client, actor);
    }

    Outcome remove(AgentSight.Seen seen, UUID client, Actor actor) {
        var agent = seen.agent().id();
        return switch (isOwner(seen, client)
                ? administration.removeOwner(agent, actor)
                : administration.remove(agent, client, actor)) {
            case Removing.Removed removed -> told(seen, removed.client(), Fate.REMOVED);
            case Removing.NotOn notOn -> told(seen, organisation(client), Fate.NOT_ON);
            case Removing.NotPermitted refused -> new Outcome.NotPermitted(refused.mandate());
            case Removing.NotForClients standard -> new Outcome.Gone();
            case Removing.Unknown unknown -> new Outcome.Gone();
        };
    }

    Outcome apply(BulkWork work, AgentSight.Seen seen, List<OrganisationNumber> clients, Actor actor) {
        return switch (administration.apply(work, seen.agent().id(), clients, actor)) {
            case ManyAnswers.Done done -> told(seen, done.each());
            case ManyAnswers.NotPermitted refused -> new Outcome.NotPermitted(refused.mandate());
            case ManyAnswers.NotForClients standard -> new Outcome.Gone();
            case ManyAnswers.Unknown unknown -> new Outcome.Gone();
        };
    }

    private Outcome addClient(AgentSight.Seen seen, UUID client, Actor actor) {
        return switch (administration.add(seen.agent().id(), client, actor)) {
            case Adding.Added added -> told(seen, added.client(), Fate.ADDED);
            case Adding.AlreadyOn already -> told(seen, already.client(), Fate.ALREADY_ON);
            case Adding.Lacks lacks -> told(seen, lacks.client(), Fate.LACKS_PACKAGES, lacks.packages());
            case Adding.NotAClient notAClient -> told(seen, organisation(client), Fate.NOT_A_CLIENT);
            case Adding.NotPermitted refused -> new Outcome.NotPermitted(refused.mandate());
            case Adding.NotForClients standard -> new Outcome.Gone();
            case Adding.Unknown unknown -> new Outcome.Gone();
        };
    }

    private Outcome addOwner(AgentSight.Seen seen, Actor actor) {
        var owner = seen.mandate().organisation();
        return switch (administration.addOwner(seen.agent().id(), actor)) {
            case OwnAdding.Added added -> told(seen, owner, Fate.ADDED);
            case OwnAdding.AlreadyOn already -> told(seen, owner, Fate.ALREADY_ON);
            case OwnAdding.NotForOwner notForOwner -> told(seen, owner, Fate.NOT_FOR_OWNER, notForOwner.packages());
            case OwnAdding.NotPermitted refused -> new Outcome.NotPermitted(refused.mandate());
            case OwnAdding.NotForClients standard -> new Outcome.Gone();
            case OwnAdding.Unknown unknown -> new Outcome.Gone();
        };
    }

    private Outcome told(AgentSight.Seen seen, Map<OrganisationNumber, ClientAnswer> answers) {
        var names = parties.organisations(answers.keySet()).stream()
                .collect(toMap(Organisation::number, Organisation::name));
        return told(
                seen,
                answers.entrySet().stream()
                        .map(each -> line(each.getKey(), each.getValue(), names))
                        .toList());
    }

    private static Line line(OrganisationNumber number, ClientAnswer answer, Map<OrganisationNumber, String> names) {
        var fate = Fate.valueOf(answer.outcome().name());
        return new Line(number.value(), names.getOrDefault(number, number.value()), fate, answer.lacking());
    }

    private static boolean isOwner(AgentSight.Seen seen, UUID client) {
        return seen.mandate().organisation().uuid().equals(client);
    }

    private Organisation organisation(UUID id) {
        return parties.organisation(id).orElseThrow(PageNotFoundException::new);
    }

    private static Outcome told(AgentSight.Seen seen, Organisation client, Fate fate) {
        return told(seen, client, fate, List.of());
    }

    private static Outcome told(AgentSight.Seen seen, Organisation client, Fate fate, List<String> packages) {
        return told(seen, List.of(new Line(client.number().value(), client.name(), fate, packages)));
    }

    private static Outcome told(AgentSight.Seen seen, List<Line> lines) {
        var owner = seen.mandate().organisation().number().value();
        return new Outcome.Done(new Report(seen.agent().id().value(), owner, lines));
    }
}
