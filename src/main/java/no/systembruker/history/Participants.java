package no.systembruker.history;

import java.util.List;
import no.systembruker.party.PersonId;
import no.systembruker.register.SystemId;

/** Who has done something for an organisation, and with which systems. */
public record Participants(List<PersonId> people, List<SystemId> systems) {

    public Participants {
        people = List.copyOf(people);
        systems = List.copyOf(systems);
    }
}
