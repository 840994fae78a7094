package no.systembruker.portal.client;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.systembruker.delegation.Adding;
import no.systembruker.delegation.AgentSight;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.OwnAdding;
import no.systembruker.delegation.Removing;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
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

    /** What came of one of them. */
    private sealed interface Step {

        record Told(Line line) implements Step {}

        record Stopped(Outcome outcome) implements Step {}
    }

    private final ClientAdministration administration;
    private final PartyRegister parties;

    ClientActs(ClientAdministration administration, PartyRegister parties) {
        this.administration = administration;
        this.parties = parties;
    }

    Outcome add(AgentSight.Seen seen, List<UUID> clients, Actor actor) {
        return each(seen, clients, client -> isOwner(seen, client) ? addOwner(seen, actor) : add(seen, client, actor));
    }

    Outcome remove(AgentSight.Seen seen, List<UUID> clients, Actor actor) {
        return each(
                seen,
                clients,
                client -> isOwner(seen, client) ? removeOwner(seen, actor) : remove(seen, client, actor));
    }

    private static Outcome each(AgentSight.Seen seen, List<UUID> clients, Function<UUID, Step> act) {
        var lines = new ArrayList<Line>();
        for (var client : clients) {
            switch (act.apply(client)) {
                case Step.Told told -> lines.add(told.line());
                case Step.Stopped stopped -> {
                    return stopped.outcome();
                }
            }
        }
        return new Outcome.Done(new Report(seen.agent().id().value(), lines));
    }

    private Step add(AgentSight.Seen seen, UUID client, Actor actor) {
        return switch (administration.add(seen.agent().id(), client, actor)) {
            case Adding.Added added -> told(added.client(), Fate.ADDED);
            case Adding.AlreadyOn already -> told(already.client(), Fate.ALREADY_ON);
            case Adding.Lacks lacks -> told(lacks.client(), Fate.LACKS, lacks.packages());
            case Adding.NotAClient notAClient -> told(organisation(client), Fate.NOT_A_CLIENT);
            case Adding.NotPermitted refused -> notPermitted(refused.mandate());
            case Adding.NotForClients standard -> gone();
            case Adding.Unknown unknown -> gone();
        };
    }

    private Step addOwner(AgentSight.Seen seen, Actor actor) {
        var owner = seen.mandate().organisation();
        return switch (administration.addOwner(seen.agent().id(), actor)) {
            case OwnAdding.Added added -> told(owner, Fate.ADDED);
            case OwnAdding.AlreadyOn already -> told(owner, Fate.ALREADY_ON);
            case OwnAdding.NotForOwner notForOwner -> told(owner, Fate.NOT_FOR_OWNER, notForOwner.packages());
            case OwnAdding.NotPermitted refused -> notPermitted(refused.mandate());
            case OwnAdding.NotForClients standard -> gone();
            case OwnAdding.Unknown unknown -> gone();
        };
    }

    private Step remove(AgentSight.Seen seen, UUID client, Actor actor) {
        return told(administration.remove(seen.agent().id(), client, actor), client);
    }

    private Step removeOwner(AgentSight.Seen seen, Actor actor) {
        return told(
                administration.removeOwner(seen.agent().id(), actor),
                seen.mandate().organisation().uuid());
    }

    private Step told(Removing removing, UUID client) {
        return switch (removing) {
            case Removing.Removed removed -> told(removed.client(), Fate.REMOVED);
            case Removing.NotOn notOn -> told(organisation(client), Fate.NOT_ON);
            case Removing.NotPermitted refused -> notPermitted(refused.mandate());
            case Removing.NotForClients standard -> gone();
            case Removing.Unknown unknown -> gone();
        };
    }

    private static boolean isOwner(AgentSight.Seen seen, UUID client) {
        return seen.mandate().organisation().uuid().equals(client);
    }

    private Organisation organisation(UUID id) {
        return parties.organisation(id).orElseThrow(PageNotFoundException::new);
    }

    private static Step told(Organisation client, Fate fate) {
        return told(client, fate, List.of());
    }

    private static Step told(Organisation client, Fate fate, List<String> packages) {
        return new Step.Told(new Line(client.uuid(), client.name(), fate, packages));
    }

    private static Step notPermitted(Mandate mandate) {
        return new Step.Stopped(new Outcome.NotPermitted(mandate));
    }

    private static Step gone() {
        return new Step.Stopped(new Outcome.Gone());
    }
}
