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

    /** What searches go by. */
    @Column(name = "search_name")
    private String searchName;

    /** What pages go by. */
    @Column(name = "sort_name")
    private String sortName;

    private @Nullable String form;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @jakarta.persistence.Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected StoredParty() {}

    private StoredParty(
            UUID id,
            @Nullable String organisationNumber,
            @Nullable String personNumber,
            String name,
            @Nullable String form,
            @Nullable UUID parentId) {
        this.id = id;
        this.organisationNumber = organisationNumber;
        this.personNumber = personNumber;
        this.name = name;
        this.searchName = PartyName.searchable(name);
        this.sortName = PartyName.sortable(name);
        this.form = form;
        this.parentId = parentId;
        this.fresh = true;
    }

    static StoredParty organisation(
            UUID id, OrganisationNumber number, String name, String form, @Nullable UUID parentId) {
        return new StoredParty(id, number.value(), null, name, form, parentId);
    }

    static StoredParty person(UUID id, PersonNumber number, String name) {
        return new StoredParty(id, null, number.value(), name, null, null);
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
