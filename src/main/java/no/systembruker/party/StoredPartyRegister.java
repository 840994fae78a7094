package no.systembruker.party;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.systembruker.party.StoredParties.OrganisationRow;
import no.systembruker.party.StoredParties.PersonRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of parties in our own database; every look-up goes by an index. */
@Service
@Transactional(readOnly = true)
class StoredPartyRegister implements PartyRegister {

    private final StoredParties parties;
    private final StoredRoles roles;
    private final HeldOrganisations held;
    private final FoundOrganisations found;

    StoredPartyRegister(StoredParties parties, StoredRoles roles, HeldOrganisations held, FoundOrganisations found) {
        this.parties = parties;
        this.roles = roles;
        this.held = held;
        this.found = found;
    }

    @Override
    public Optional<Organisation> organisation(OrganisationNumber number) {
        return parties.organisation(number.value()).map(OrganisationRow::organisation);
    }

    @Override
    public Optional<Organisation> organisation(UUID id) {
        return parties.organisation(id).map(OrganisationRow::organisation);
    }

    @Override
    public List<Organisation> organisations(Collection<OrganisationNumber> numbers) {
        return parties
                .organisations(numbers.stream().map(OrganisationNumber::value).toList())
                .stream()
                .map(OrganisationRow::organisation)
                .toList();
    }

    @Override
    public List<Organisation> organisationsWithIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : parties.organisationsWithIds(ids).stream()
                        .map(OrganisationRow::organisation)
                        .toList();
    }

    @Override
    public Set<OrganisationNumber> named(String search, Collection<OrganisationNumber> among) {
        var words = PartyName.sortable(search);
        if (words.isEmpty()) {
            return Set.of();
        }
        var numbers = among.stream().map(OrganisationNumber::value).toList();
        return parties.named(PartyName.containing(PartyName.SPACE + words), numbers).stream()
                .map(OrganisationNumber::new)
                .collect(toUnmodifiableSet());
    }

    @Override
    public List<OrganisationNumber> find(String search, int limit) {
        return found.numbers(search, limit).stream()
                .map(OrganisationNumber::new)
                .toList();
    }

    @Override
    public Optional<Person> person(PersonNumber number) {
        return parties.person(number.value()).map(StoredPartyRegister::person);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return parties.person(id.value()).map(StoredPartyRegister::person);
    }

    @Override
    public List<Person> persons(Collection<PersonId> ids) {
        return parties.persons(ids.stream().map(PersonId::value).toList()).stream()
                .map(StoredPartyRegister::person)
                .toList();
    }

    @Override
    public Set<Role> roles(PersonId person, Organisation organisation) {
        return roles.rolesOf(person.value(), organisation.uuid());
    }

    @Override
    public Set<Role> filledRoles(Organisation organisation) {
        return roles.filledRoles(organisation.uuid());
    }

    @Override
    public List<Organisation> organisationsOf(PersonId person, String search, Optional<Organisation> after, int limit) {
        var place = after.flatMap(last -> parties.place(last.number().value())).orElse("");
        return held.page(person.value(), search, place, limit).stream()
                .map(OrganisationRow::organisation)
                .toList();
    }

    @Override
    public Optional<Organisation> onlyOrganisationOf(PersonId person) {
        return held.only(person.value()).map(OrganisationRow::organisation);
    }

    private static Person person(PersonRow row) {
        return new Person(new PersonId(row.id()), row.name());
    }
}
