package no.systembruker.portal.role;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.systembruker.history.HeldRole;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.party.Holding;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.party.Role;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.role.Roster;
import org.springframework.stereotype.Component;

/** Puts roles, and what becomes of them, into the reader's words. */
@Component
class RoleWords {

    private final PartyWords words;
    private final PartyRegister register;

    RoleWords(PartyWords words, PartyRegister register) {
        this.words = words;
        this.register = register;
    }

    RolesPage page(Roster roster, Actor reader) {
        var names = names(roster.holdings());
        return new RolesPage(
                words.label(roster.organisation()),
                rows(roster, Role::givenHere, names, reader),
                rows(roster, role -> !role.givenHere(), names, reader));
    }

    RolePage page(Holding holding, Roster roster, Actor reader) {
        var organisation = holding.organisation();
        var row = row(holding, organisation, names(List.of(holding)), reader);
        return new RolePage(words.label(organisation), row, roster.dependsOn(holding));
    }

    GivingPage giving(String id, Recipient recipient, Organisation organisation, boolean stepUp) {
        return new GivingPage(id, words.label(organisation), recipient.name(), offer(recipient.role()), stepUp);
    }

    TakenRole taken(HistoryEntry entry, HeldRole held, Organisation organisation) {
        var by = Objects.requireNonNull(entry.person());
        var names = names(Stream.of(held.holder(), by));
        return new TakenRole(
                words.label(organisation),
                names.getOrDefault(held.holder(), ""),
                words.role(held.role()),
                names.getOrDefault(by, ""),
                entry.at());
    }

    List<RoleOffer> offers(List<Role> roles) {
        return roles.stream().map(this::offer).toList();
    }

    private RoleOffer offer(Role role) {
        return new RoleOffer(role.slug(), words.role(role), power(role));
    }

    private List<RoleRow> rows(Roster roster, Predicate<Role> wanted, Map<PersonId, String> names, Actor reader) {
        return roster.holdings().stream()
                .filter(holding -> wanted.test(holding.role()))
                .map(holding -> row(holding, roster.organisation(), names, reader))
                .toList();
    }

    private RoleRow row(Holding holding, Organisation shown, Map<PersonId, String> names, Actor reader) {
        return new RoleRow(
                holding.id().value(),
                holding.holder().name(),
                words.role(holding.role()),
                power(holding.role()),
                holding.isIn(shown) ? null : holding.organisation().name(),
                Optional.ofNullable(holding.givenBy())
                        .map(giver -> names.getOrDefault(giver, ""))
                        .orElse(null),
                holding.givenAt(),
                holding.holder().id().equals(reader.person()));
    }

    private static String power(Role role) {
        return role.givenHere() ? "role.power." + role.slug() : "role.power.registered";
    }

    private Map<PersonId, String> names(List<Holding> holdings) {
        return names(holdings.stream().flatMap(holding -> Optional.ofNullable(holding.givenBy()).stream()));
    }

    private Map<PersonId, String> names(Stream<PersonId> people) {
        return register.persons(people.distinct().toList()).stream().collect(toMap(Person::id, Person::name));
    }
}
