package no.systembruker.portal.history;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.history.HistoryEntry;
import no.systembruker.history.Participants;
import no.systembruker.history.Topic;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.access.SystemLabels;
import no.systembruker.portal.history.HistoryChoices.Choice;
import no.systembruker.portal.history.HistoryRow.RequestLink;
import no.systembruker.portal.language.Dates;
import no.systembruker.portal.request.Matter;
import no.systembruker.portal.systemuser.SystemUserWords;
import no.systembruker.register.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts history into the reader's words; names are asked for once for a whole list. */
@Component
class HistoryWords {

    private final SystemLabels systems;
    private final PartyRegister parties;
    private final AccessLines access;

    HistoryWords(SystemLabels systems, PartyRegister parties, AccessLines access) {
        this.systems = systems;
        this.parties = parties;
        this.access = access;
    }

    /** All names that a list takes. */
    private record Names(SystemLabels.Found systems, Map<PersonId, String> people, AccessLines.Names rights) {}

    List<HistoryRow> rows(List<HistoryEntry> entries) {
        var names = new Names(
                systems.of(entries.stream().map(HistoryEntry::system).collect(toSet())),
                people(entries.stream().flatMap(entry -> Stream.ofNullable(entry.person()))),
                access.namesIn(entries.stream().flatMap(HistoryWords::changed).toList()));
        return entries.stream().map(entry -> row(entry, names)).toList();
    }

    /** In the order of the rows. */
    static List<HistoryDay> days(List<HistoryRow> rows) {
        var days = new LinkedHashMap<LocalDate, List<HistoryRow>>();
        rows.forEach(row ->
                days.computeIfAbsent(day(row), first -> new ArrayList<>()).add(row));
        return days.values().stream()
                .map(each -> new HistoryDay(each.getFirst().at(), each))
                .toList();
    }

    HistoryChoices choices(Participants participants) {
        var names = systems.of(participants.systems());
        var chosenSystems =
                participants.systems().stream().map(id -> new Choice(id.value(), named(names.label(id, id.value()))));
        var people = people(participants.people().stream()).entrySet().stream()
                .map(person -> new Choice(person.getKey().toString(), person.getValue()));
        return new HistoryChoices(
                chosenSystems.sorted(byName()).toList(), people.sorted(byName()).toList());
    }

    private static HistoryRow row(HistoryEntry entry, Names names) {
        var system = names.systems().label(entry.system(), entry.title());
        var change = entry.change();
        return new HistoryRow(
                entry.at(),
                SystemUserWords.words(entry, AccessKind.of(entry.kind())),
                by(entry, system, names),
                entry.act().topic(),
                system,
                access(entry),
                request(entry),
                change == null ? List.of() : names.rights().of(change.gained()),
                change == null ? List.of() : names.rights().of(change.lost()));
    }

    private static String by(HistoryEntry entry, SystemLabel system, Names names) {
        var person = entry.person();
        return person == null ? system.vendor() : names.people().getOrDefault(person, "");
    }

    /** A request has an access to show only when it came to one; what is asked of an access always has. */
    private static @Nullable UUID access(HistoryEntry entry) {
        return entry.act().topic() == Topic.REQUEST && matter(entry) != Matter.CHANGE ? null : entry.subject();
    }

    private static @Nullable RequestLink request(HistoryEntry entry) {
        var request = entry.request();
        return request == null ? null : new RequestLink(matter(entry), request);
    }

    private static Matter matter(HistoryEntry entry) {
        return switch (entry.act()) {
            case CHANGE_RECEIVED,
                    CHANGE_ESCALATED,
                    CHANGE_APPROVED,
                    CHANGE_REJECTED,
                    CHANGE_WITHDRAWN,
                    SYSTEM_USER_CHANGED -> Matter.CHANGE;
            case REQUEST_RECEIVED,
                    REQUEST_ESCALATED,
                    REQUEST_APPROVED,
                    REQUEST_REJECTED,
                    REQUEST_WITHDRAWN,
                    SYSTEM_USER_CREATED,
                    SYSTEM_USER_DELETED -> Matter.of(AccessKind.of(entry.kind()));
        };
    }

    private static Stream<Access> changed(HistoryEntry entry) {
        return Stream.ofNullable(entry.change()).flatMap(change -> Stream.of(change.gained(), change.lost()));
    }

    private Map<PersonId, String> people(Stream<PersonId> ids) {
        var wanted = ids.collect(toSet());
        return parties.persons(wanted).stream().collect(toMap(Person::id, Person::name));
    }

    private static String named(SystemLabel system) {
        return system.name() + " – " + system.vendor();
    }

    private static Comparator<Choice> byName() {
        return comparing(Choice::name, Collator.getInstance(LocaleContextHolder.getLocale()));
    }

    private static LocalDate day(HistoryRow row) {
        return LocalDate.ofInstant(row.at(), Dates.NORWAY);
    }
}
