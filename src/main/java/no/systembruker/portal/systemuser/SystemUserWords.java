package no.systembruker.portal.systemuser;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.delegation.Clients;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.request.Reference;
import no.systembruker.portal.systemuser.SystemUserPage.RequestLink;
import no.systembruker.register.Systems;
import no.systembruker.request.Decided;
import no.systembruker.request.RequestId;
import no.systembruker.request.Requests;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.EndedSystemUser;
import no.systembruker.systemuser.StandardSystemUser;
import no.systembruker.systemuser.SystemUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a system user, how it came about and what has been done with it into the reader's words. */
@Component
public class SystemUserWords {

    private static final int CHANGES = 10;

    private final Systems systems;
    private final PartyRegister register;
    private final PartyWords parties;
    private final AccessLines access;
    private final Requests requests;
    private final ChangeRequests changes;
    private final History history;
    private final Clients clients;

    SystemUserWords(
            Systems systems,
            PartyRegister register,
            PartyWords parties,
            AccessLines access,
            Requests requests,
            ChangeRequests changes,
            History history,
            Clients clients) {
        this.systems = systems;
        this.register = register;
        this.parties = parties;
        this.access = access;
        this.requests = requests;
        this.changes = changes;
        this.history = history;
        this.clients = clients;
    }

    SystemUserPage page(SystemUser systemUser, Organisation owner) {
        var system = systems.find(systemUser.key().system()).orElseThrow();
        var vendor = parties.label(system.vendor());
        var entries = history.of(systemUser.id().value());
        var approved = changes.approvedFor(systemUser.id(), CHANGES);
        var people = people(systemUser, entries, approved);
        var names = names(entries);
        return new SystemUserPage(
                systemUser.id().value(),
                AccessKind.of(systemUser),
                clients(systemUser),
                SystemLabel.of(system, systemUser, vendor.name()),
                system.description().in(LocaleContextHolder.getLocale()),
                vendor,
                parties.label(owner),
                systemUser.created(),
                people.getOrDefault(systemUser.createdBy(), ""),
                externalRef(systemUser),
                request(systemUser),
                approved.stream()
                        .flatMap(change ->
                                Stream.ofNullable(change.decided()).map(decided -> link(change, decided, people)))
                        .toList(),
                access.of(systemUser.access()),
                entries.stream()
                        .map(entry -> line(entry, AccessKind.of(systemUser), people, vendor, names))
                        .toList());
    }

    private long clients(SystemUser systemUser) {
        return switch (systemUser) {
            case StandardSystemUser standard -> 0;
            case AgentSystemUser agent -> clients.countOn(agent.id());
        };
    }

    EndedAccess ended(EndedSystemUser ended, Organisation owner) {
        var by = Optional.ofNullable(ended.by())
                .map(person -> register.person(person).map(Person::name).orElse(""))
                .orElse(null);
        return new EndedAccess(page(ended.systemUser(), owner), ended.at(), by);
    }

    private static @Nullable String externalRef(SystemUser systemUser) {
        var reference = systemUser.key().externalRef();
        return reference.isDefaultFor(systemUser.key().owner()) ? null : reference.value();
    }

    private @Nullable RequestLink request(SystemUser systemUser) {
        var id = systemUser.id().value();
        return requests.isKnown(new RequestId(id)) ? new RequestLink(id, Reference.of(id)) : null;
    }

    /** However often it was changed, the names of what it could do are asked for once. */
    private AccessLines.Names names(List<HistoryEntry> entries) {
        return access.namesIn(entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.change()))
                .flatMap(change -> Stream.of(change.gained(), change.lost()))
                .toList());
    }

    private static HistoryLine line(
            HistoryEntry entry,
            AccessKind kind,
            Map<PersonId, String> people,
            PartyLabel vendor,
            AccessLines.Names names) {
        var by = Optional.ofNullable(entry.person())
                .map(person -> people.getOrDefault(person, ""))
                .orElse(vendor.name());
        var line = new HistoryLine(entry.at(), words(entry, kind), by).named(entry.label());
        var change = entry.change();
        return change == null ? line : line.changed(names.of(change.gained()), names.of(change.lost()));
    }

    /** The key of the sentence that tells an act, which takes the name of who did it. */
    public static String words(HistoryEntry entry, AccessKind kind) {
        return switch (entry.act()) {
            case REQUEST_RECEIVED -> "systemuser.act.request-received";
            case REQUEST_ESCALATED -> "systemuser.act.request-escalated";
            case REQUEST_APPROVED -> "systemuser.act.request-approved";
            case REQUEST_REJECTED -> "systemuser.act.request-rejected";
            case REQUEST_WITHDRAWN -> "systemuser.act.request-withdrawn";
            case CHANGE_RECEIVED -> "systemuser.act.change-received";
            case CHANGE_ESCALATED -> "systemuser.act.change-escalated";
            case CHANGE_APPROVED -> "systemuser.act.change-approved";
            case CHANGE_REJECTED -> "systemuser.act.change-rejected";
            case CHANGE_WITHDRAWN -> "systemuser.act.change-withdrawn";
            case SYSTEM_USER_CHANGED -> "systemuser.act.system-user-changed";
            case SYSTEM_USER_LABELLED ->
                entry.label() == null ? "systemuser.act.label-removed" : "systemuser.act.labelled";
            case SYSTEM_USER_CREATED ->
                kind.isForClients() ? "systemuser.act.created-for-clients" : "systemuser.act.system-user-created";
            case SYSTEM_USER_DELETED -> "systemuser.act.system-user-deleted";
            case ROLE_GIVEN, ROLE_TAKEN -> throw new IllegalArgumentException("Roles are no affair of a system's");
            case CLIENT_ADDED,
                    CLIENT_REMOVED,
                    CLIENT_LOST,
                    CLIENT_FELL_OUT,
                    CLIENT_ENDED,
                    PACKAGES_GIVEN,
                    PACKAGES_TAKEN_BACK -> throw new IllegalArgumentException("Clients are told of by themselves");
        };
    }

    private static ChangeLink link(ChangeRequest change, Decided decided, Map<PersonId, String> people) {
        var id = change.id().value();
        return new ChangeLink(id, Reference.of(id), decided.at(), people.getOrDefault(decided.by(), ""));
    }

    private Map<PersonId, String> people(
            SystemUser systemUser, List<HistoryEntry> entries, List<ChangeRequest> approved) {
        Set<PersonId> ids = new HashSet<>(Set.of(systemUser.createdBy()));
        approved.stream()
                .flatMap(change -> Stream.ofNullable(change.decided()))
                .map(Decided::by)
                .forEach(ids::add);
        entries.stream()
                .flatMap(entry -> Optional.ofNullable(entry.person()).stream())
                .forEach(ids::add);
        return register.persons(ids).stream().collect(toMap(Person::id, Person::name));
    }
}
