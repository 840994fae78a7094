package no.systembruker.portal.systemuser;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.SystemLabels;
import no.systembruker.systemuser.SystemUser;
import org.springframework.stereotype.Component;

/** Puts a list of system users into the reader's words; names are asked for once for the whole list. */
@Component
public class SystemUserRows {

    private final SystemLabels systems;
    private final PartyRegister parties;

    SystemUserRows(SystemLabels systems, PartyRegister parties) {
        this.systems = systems;
        this.parties = parties;
    }

    public List<SystemUserRow> of(List<SystemUser> listed) {
        var names = systems.of(listed.stream().map(each -> each.key().system()).toList());
        var people = people(listed);
        return listed.stream().map(each -> row(each, names, people)).toList();
    }

    private static SystemUserRow row(SystemUser each, SystemLabels.Found names, Map<PersonId, String> people) {
        return new SystemUserRow(
                each.id().value(),
                AccessKind.of(each),
                names.label(each.key().system(), each.title()),
                each.created(),
                people.getOrDefault(each.createdBy(), ""));
    }

    private Map<PersonId, String> people(List<SystemUser> listed) {
        var ids = listed.stream().map(SystemUser::createdBy).collect(toSet());
        return parties.persons(ids).stream().collect(toMap(Person::id, Person::name));
    }
}
