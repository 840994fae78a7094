package no.systembruker.delegation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import no.systembruker.delegation.Prospects.Prospect;
import no.systembruker.delegation.StoredClients.ClientRow;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts many clients on a system user or takes them off, in as many statements as for one. Whoever calls holds the provider. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ManyClients {

    private final Prospects prospects;
    private final StoredClients clients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManyClients(Prospects prospects, StoredClients clients, ApplicationEventPublisher events, Clock clock) {
        this.prospects = prospects;
        this.clients = clients;
        this.events = events;
        this.clock = clock;
    }

    /** An answer for each of the numbers. */
    Map<OrganisationNumber, ClientAnswer> apply(
            BulkWork work,
            Organisation owner,
            AgentSystemUser agent,
            Collection<OrganisationNumber> numbers,
            PersonId by) {
        var wanted = new LinkedHashSet<>(numbers);
        var prospect = prospects.of(owner.uuid(), agent, wanted);
        SequencedMap<OrganisationNumber, ClientAnswer> answers = new LinkedHashMap<>();
        wanted.forEach(number -> answers.put(
                number,
                number.equals(owner.number())
                        ? ClientAnswer.of(ClientOutcome.OWN_NUMBER)
                        : answer(work, number, prospect)));
        switch (work) {
            case ADD -> put(owner, agent, with(ClientOutcome.ADDED, answers, prospect), by);
            case REMOVE -> takeOff(owner, agent, with(ClientOutcome.REMOVED, answers, prospect), by);
        }
        return answers;
    }

    private static ClientAnswer answer(BulkWork work, OrganisationNumber number, Prospect prospect) {
        return switch (work) {
            case ADD -> answerAdding(number, prospect);
            case REMOVE ->
                ClientAnswer.of(
                        prospect.isClient(number) && prospect.isOn(number)
                                ? ClientOutcome.REMOVED
                                : ClientOutcome.NOT_ON);
        };
    }

    private static ClientAnswer answerAdding(OrganisationNumber number, Prospect prospect) {
        if (!prospect.isClient(number)) {
            return ClientAnswer.of(ClientOutcome.NOT_A_CLIENT);
        }
        if (prospect.isOn(number)) {
            return ClientAnswer.of(ClientOutcome.ALREADY_ON);
        }
        var lacking = prospect.lacking(number);
        return lacking.isEmpty()
                ? ClientAnswer.of(ClientOutcome.ADDED)
                : new ClientAnswer(ClientOutcome.LACKS_PACKAGES, lacking);
    }

    private static List<ClientRow> with(
            ClientOutcome outcome, Map<OrganisationNumber, ClientAnswer> answers, Prospect prospect) {
        var rows = new ArrayList<ClientRow>();
        answers.forEach((number, answer) -> {
            if (answer.outcome() == outcome) {
                rows.add(prospect.client(number));
            }
        });
        return rows;
    }

    private void put(Organisation owner, AgentSystemUser agent, List<ClientRow> added, PersonId by) {
        if (!added.isEmpty()) {
            var now = clock.instant();
            clients.put(owner.uuid(), agent, added, now, by);
            events.publishEvent(new ClientsAdded(agent, numbers(added), now, by));
        }
    }

    private void takeOff(Organisation owner, AgentSystemUser agent, List<ClientRow> removed, PersonId by) {
        if (!removed.isEmpty()) {
            clients.takeOff(owner.uuid(), agent.id(), removed);
            events.publishEvent(new ClientsRemoved(agent, numbers(removed), clock.instant(), by));
        }
    }

    private static List<OrganisationNumber> numbers(List<ClientRow> rows) {
        return rows.stream().map(ClientRow::number).toList();
    }
}
