package no.systembruker.party;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface StoredParties extends CrudRepository<StoredParty, UUID> {

    /** What the tables hold of an organisation, with its main unit's number. */
    record OrganisationRow(
            UUID id,
            String number,
            String name,
            String form,
            @Nullable String parent) {

        Organisation organisation() {
            var main = parent == null ? null : new OrganisationNumber(parent);
            return new Organisation(id, new OrganisationNumber(number), name, form, main);
        }
    }

    /** What the tables hold of a person, person number left out. */
    record PersonRow(UUID id, String name) {}

    /** A person as they were registered. */
    record NumberedPersonRow(UUID id, String number, String name) {}

    String ORGANISATION = """
            select new no.systembruker.party.StoredParties$OrganisationRow(
                o.id, o.organisationNumber, o.name, o.form, p.organisationNumber)
            from StoredParty o left join StoredParty p on p.id = o.parentId
            """;

    Optional<StoredParty> findByOrganisationNumber(String number);

    Optional<StoredParty> findByPersonNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from StoredParty o where o.id = :id")
    StoredParty lock(UUID id);

    @Query(ORGANISATION + "where o.organisationNumber = :number")
    Optional<OrganisationRow> organisation(String number);

    @Query(ORGANISATION + "where o.id = :id and o.organisationNumber is not null")
    Optional<OrganisationRow> organisation(UUID id);

    @Query(ORGANISATION + "where o.organisationNumber in :numbers")
    List<OrganisationRow> organisations(Collection<String> numbers);

    @Query(ORGANISATION + "where o.organisationNumber is not null and o.id in :ids")
    List<OrganisationRow> organisationsWithIds(Collection<UUID> ids);

    @Query("select o.organisationNumber from StoredParty o where o.organisationNumber in :numbers"
            + " and o.searchName like :words")
    List<String> named(String words, Collection<String> numbers);

    @Query("select new no.systembruker.party.StoredParties$PersonRow(p.id, p.name) from StoredParty p"
            + " where p.personNumber = :number")
    Optional<PersonRow> person(String number);

    @Query("select new no.systembruker.party.StoredParties$PersonRow(p.id, p.name) from StoredParty p"
            + " where p.id = :id and p.personNumber is not null")
    Optional<PersonRow> person(UUID id);

    @Query("select new no.systembruker.party.StoredParties$PersonRow(p.id, p.name) from StoredParty p"
            + " where p.id in :ids and p.personNumber is not null")
    List<PersonRow> persons(Collection<UUID> ids);

    @Query("select new no.systembruker.party.StoredParties$NumberedPersonRow(p.id, p.personNumber, p.name)"
            + " from StoredParty p where p.personNumber is not null order by p.sortName, p.personNumber")
    List<NumberedPersonRow> persons(Limit limit);

    @Query("select o.place from StoredParty o where o.organisationNumber = :number")
    Optional<String> place(String number);

    @Query(ORGANISATION + """
            join StoredRecent recent on recent.key.organisation = o.id
            where recent.key.person = :person
              and exists (
                select 1 from StoredRole r
                where r.key.holder = :person and r.key.organisation in (o.id, o.parentId))
            order by recent.used desc, o.place
            """)
    List<OrganisationRow> recent(UUID person, Limit limit);
}
