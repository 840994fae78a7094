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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.history.Act;
import no.systembruker.history.ClientDealing;
import no.systembruker.history.HeldRole;
import no.systembruker.history.HistoryEntry;
import no.systembruker.history.Participants;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.access.SystemLabels;
import no.systembruker.portal.history.HistoryChoices.Choice;
import no.systembruker.portal.history.HistoryRow.Dealing;
import no.systembruker.portal.history.HistoryRow.RequestLink;
import no.systembruker.portal.history.HistoryRow.RoleLine;
import no.systembruker.portal.language.Dates;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.request.Matter;
import no.systembruker.portal.systemuser.SystemUserWords;
import no.systembruker.register.Access;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts history into the reader's words; names are asked for once for a whole list. */
@Component
class HistoryWords {

    private final SystemLabels systems;
    private final SystemUsers systemUsers;
    private final PartyRegister parties;
    private final AccessLines access;
    private final PartyWords words;

    HistoryWords(
            SystemLabels systems,
            SystemUsers systemUsers,
            PartyRegister parties,
            AccessLines access,
            PartyWords words) {
        this.systems = systems;
        this.systemUsers = systemUsers;
        this.parties = parties;
        this.access = access;
        this.words = words;
    }

    /** All names that a list takes. */
    private record Names(
            SystemLabels.Found systems,
            Map<SystemUserId, OwnLabel> labels,
            Map<PersonId, String> people,
            AccessLines.Names rights,
            Map<OrganisationNumber, String> organisations) {}

    List<HistoryRow> rows(List<HistoryEntry> entries) {
        var names = new Names(
                systems.of(entries.stream()
                        .flatMap(entry -> Stream.ofNullable(entry.system()))
                        .collect(toSet())),
                systemUsers.labels(
                        entries.stream().map(HistoryWords::systemUser).collect(toSet())),
                people(entries.stream().flatMap(HistoryWords::mentioned)),
                access.namesIn(entries.stream().flatMap(HistoryWords::changed).toList()),
                organisations(entries));
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

    private HistoryRow row(HistoryEntry entry, Names names) {
        var system = system(entry, names);
        var change = entry.change();
        return new HistoryRow(
                entry.at(),
                words(entry),
                by(entry, system, names),
                entry.act().topic(),
                system,
                access(entry),
                request(entry),
                change == null ? List.of() : names.rights().of(change.gained()),
                change == null ? List.of() : names.rights().of(change.lost()),
                entry.label() == null ? null : entry.label().value(),
                role(entry, names),
                dealing(entry, names));
    }

    private static @Nullable SystemLabel system(HistoryEntry entry, Names names) {
        var system = entry.system();
        return system == null
                ? null
                : names.systems().label(system, entry.title(), names.labels().get(systemUser(entry)));
    }

    /** The one that the entry is about, if it came to one. */
    private static SystemUserId systemUser(HistoryEntry entry) {
        return new SystemUserId(entry.subject());
    }

    private static String words(HistoryEntry entry) {
        var held = entry.role();
        if (held != null) {
            return words(entry, held);
        }
        var dealing = entry.dealing();
        return dealing == null
                ? SystemUserWords.words(entry, kind(entry))
                : "history.act." + entry.act().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + (dealing.asClient() ? "-client" : "-provider");
    }

    private static String words(HistoryEntry entry, HeldRole held) {
        if (entry.act() == Act.ROLE_GIVEN) {
            return "history.act.role-given";
        }
        return held.holder().equals(entry.person()) ? "history.act.role-laid-down" : "history.act.role-taken";
    }

    private static String by(HistoryEntry entry, @Nullable SystemLabel system, Names names) {
        var person = entry.person();
        var dealing = entry.dealing();
        if (person == null && dealing != null) {
            return names.organisations()
                    .getOrDefault(dealing.counterpart(), dealing.counterpart().value());
        }
        if (person == null) {
            return system == null ? "" : system.vendor();
        }
        return names.people().getOrDefault(person, "");
    }

    /** A request has an access to show only when it came to one; what is asked of an access always has. */
    private static @Nullable UUID access(HistoryEntry entry) {
        return switch (entry.act().topic()) {
            case REQUEST -> isChange(entry) ? entry.subject() : null;
            case ACCESS, RIGHT -> entry.subject();
            case ROLE -> null;
            case CLIENT -> agent(entry);
        };
    }

    /** A client cannot look at its provider's. */
    private static @Nullable UUID agent(HistoryEntry entry) {
        var dealing = entry.dealing();
        return dealing == null || dealing.asClient() ? null : dealing.agent();
    }

    private static @Nullable Dealing dealing(HistoryEntry entry, Names names) {
        var dealing = entry.dealing();
        return dealing == null
                ? null
                : new Dealing(names.organisations()
                        .getOrDefault(
                                dealing.counterpart(), dealing.counterpart().value()));
    }

    private Map<OrganisationNumber, String> organisations(List<HistoryEntry> entries) {
        var numbers = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.dealing()))
                .map(ClientDealing::counterpart)
                .collect(toSet());
        return numbers.isEmpty()
                ? Map.of()
                : parties.organisations(numbers).stream().collect(toMap(Organisation::number, Organisation::name));
    }

    private static @Nullable RequestLink request(HistoryEntry entry) {
        var request = entry.request();
        return request == null ? null : new RequestLink(matter(entry), request);
    }

    private static Matter matter(HistoryEntry entry) {
        return isChange(entry) ? Matter.CHANGE : Matter.of(kind(entry));
    }

    private static AccessKind kind(HistoryEntry entry) {
        return entry.kind() == null ? AccessKind.OWN : AccessKind.of(entry.kind());
    }

    private static boolean isChange(HistoryEntry entry) {
        return switch (entry.act()) {
            case CHANGE_RECEIVED,
                    CHANGE_ESCALATED,
                    CHANGE_APPROVED,
                    CHANGE_REJECTED,
                    CHANGE_WITHDRAWN,
                    SYSTEM_USER_CHANGED -> true;
            case REQUEST_RECEIVED,
                    REQUEST_ESCALATED,
                    REQUEST_APPROVED,
                    REQUEST_REJECTED,
                    REQUEST_WITHDRAWN,
                    SYSTEM_USER_CREATED,
                    SYSTEM_USER_LABELLED,
                    SYSTEM_USER_DELETED,
                    ROLE_GIVEN,
                    ROLE_TAKEN,
                    CLIENT_ADDED,
                    CLIENT_REMOVED,
                    CLIENT_LOST,
                    CLIENT_FELL_OUT,
                    CLIENT_ENDED,
                    PACKAGES_GIVEN,
                    PACKAGES_TAKEN_BACK -> false;
        };
    }

    private @Nullable RoleLine role(HistoryEntry entry, Names names) {
        var held = entry.role();
        return held == null
                ? null
                : new RoleLine(words.role(held.role()), names.people().getOrDefault(held.holder(), ""));
    }

    private static Stream<PersonId> mentioned(HistoryEntry entry) {
        return Stream.concat(
                Stream.ofNullable(entry.person()),
                Stream.ofNullable(entry.role()).map(HeldRole::holder));
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
