package no.systembruker.portal.systemuser;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.systembruker.overview.ListedAccess;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.access.SystemLabels;
import no.systembruker.systemuser.EndedSystemUser;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserKey;
import org.jspecify.annotations.Nullable;
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

    /** @param vendors the names of their vendors */
    public List<SystemUserRow> of(List<ListedAccess> listed, Map<OrganisationNumber, String> vendors) {
        var people = people(listed.stream().map(ListedAccess::createdBy));
        return listed.stream()
                .map(each -> row(each, vendors, people.getOrDefault(each.createdBy(), "")))
                .toList();
    }

    List<EndedRow> ended(List<EndedSystemUser> listed) {
        var names = names(listed.stream().map(EndedSystemUser::systemUser));
        var people = people(listed.stream().flatMap(each -> Stream.ofNullable(each.by())));
        return listed.stream().map(each -> row(each, names, people)).toList();
    }

    private static SystemUserRow row(ListedAccess each, Map<OrganisationNumber, String> vendors, String by) {
        var vendor = each.key().system().vendor();
        return new SystemUserRow(
                each.id().value(),
                AccessKind.of(each.kind()),
                SystemLabel.of(each.system(), each.title(), each.label(), vendors.getOrDefault(vendor, vendor.value())),
                externalRef(each.key()),
                each.created(),
                by,
                each.hasTwin());
    }

    private static @Nullable String externalRef(SystemUserKey key) {
        return key.externalRef().isDefaultFor(key.owner())
                ? null
                : key.externalRef().value();
    }

    private static EndedRow row(EndedSystemUser each, SystemLabels.Found names, Map<PersonId, String> people) {
        var was = each.systemUser();
        return new EndedRow(
                was.id().value(),
                AccessKind.of(was),
                names.label(was),
                each.at(),
                each.by() == null ? null : people.getOrDefault(each.by(), ""));
    }

    private SystemLabels.Found names(Stream<SystemUser> listed) {
        return systems.of(listed.map(each -> each.key().system()).toList());
    }

    private Map<PersonId, String> people(Stream<PersonId> listed) {
        var ids = listed.collect(toSet());
        return parties.persons(ids).stream().collect(toMap(Person::id, Person::name));
    }
}
