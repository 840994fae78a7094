package no.systembruker.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "party")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredParty implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "organisation_number")
    private @Nullable String organisationNumber;

    @Column(name = "person_number")
    private @Nullable String personNumber;

    private String name;

    /** What searches of organisations go by. */
    @Column(name = "search_name")
    private String searchName;

    /** What lists of persons go by. */
    @Column(name = "sort_name")
    private String sortName;

    /** What lists of organisations go by. */
    private @Nullable String place;

    private @Nullable String form;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @jakarta.persistence.Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected StoredParty() {}

    private StoredParty(UUID id, String name, String searchName) {
        this.id = id;
        this.name = name;
        this.searchName = searchName;
        this.sortName = PartyName.sortable(name);
        this.fresh = true;
    }

    static StoredParty organisation(
            UUID id, OrganisationNumber number, String name, String form, @Nullable StoredParty mainUnit) {
        var organisation = new StoredParty(id, name, PartyName.findable(name, number));
        organisation.organisationNumber = number.value();
        organisation.form = form;
        organisation.parentId = mainUnit == null ? null : mainUnit.id;
        organisation.place = PartyName.place(name, number, mainUnit == null ? null : mainUnit.place);
        return organisation;
    }

    static StoredParty person(UUID id, PersonNumber number, String name) {
        var person = new StoredParty(id, name, PartyName.sortable(name));
        person.personNumber = number.value();
        return person;
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
