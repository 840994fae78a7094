package no.systembruker.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills our own register: what the sandbox and an authority's import use. Every call may be repeated. */
@Service
@Transactional
public class PartyRegistration {

    /** What a repeatable registration came to. */
    public enum Outcome {
        CREATED,
        EXISTED
    }

    /** A person with the number they were registered by. */
    public record RegisteredPerson(PersonNumber number, Person person) {}

    private final StoredParties parties;
    private final StoredWords words;
    private final StoredRoles roles;
    private final ApplicationEventPublisher events;

    PartyRegistration(StoredParties parties, StoredWords words, StoredRoles roles, ApplicationEventPublisher events) {
        this.parties = parties;
        this.words = words;
        this.roles = roles;
        this.events = events;
    }

    public Outcome registerOrganisation(
            OrganisationNumber number, String name, String form, Optional<OrganisationNumber> parent) {
        if (parties.findByOrganisationNumber(number.value()).isPresent()) {
            return Outcome.EXISTED;
        }
        var mainUnit = parent.flatMap(main -> parties.findByOrganisationNumber(main.value()))
                .orElse(null);
        var organisation = StoredParty.organisation(UUID.randomUUID(), number, name, form, mainUnit);
        parties.save(organisation);
        words.saveAll(StoredWord.of(organisation.id(), PartyName.findableWords(name, number)));
        return Outcome.CREATED;
    }

    public Outcome registerPerson(PersonNumber number, String name) {
        if (parties.findByPersonNumber(number.value()).isPresent()) {
            return Outcome.EXISTED;
        }
        parties.save(StoredParty.person(UUID.randomUUID(), number, name));
        return Outcome.CREATED;
    }

    /** The first persons by name, numbers included: only whoever fills the register may see those. */
    @Transactional(readOnly = true)
    public List<RegisteredPerson> persons(int limit) {
        return parties.persons(Limit.of(limit)).stream()
                .map(row -> new RegisteredPerson(
                        new PersonNumber(row.number()), new Person(new PersonId(row.id()), row.name())))
                .toList();
    }

    public Outcome giveRole(Role role, Organisation organisation, Party holder) {
        var key = new StoredRole.Key(organisation.uuid(), role, holder.uuid());
        if (roles.existsById(key)) {
            return Outcome.EXISTED;
        }
        roles.saveAndFlush(new StoredRole(key));
        tell(organisation, holder);
        return Outcome.CREATED;
    }

    public void takeRole(Role role, Organisation organisation, Party holder) {
        if (roles.deleteByKey(new StoredRole.Key(organisation.uuid(), role, holder.uuid())) > 0) {
            tell(organisation, holder);
        }
    }

    private void tell(Organisation organisation, Party holder) {
        switch (holder) {
            case Organisation other -> events.publishEvent(new RelationsChanged(other, List.of(organisation)));
            case Person person -> {}
        }
    }
}
