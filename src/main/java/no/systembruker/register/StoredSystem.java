package no.systembruker.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.party.PartyName;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "registered_system")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredSystem {

    @Id
    private UUID internalId;

    @Column(unique = true)
    private String systemId;

    private String vendor;
    private String nameNb;
    private String nameNn;
    private String nameEn;
    /** What customers search by: the names in all languages. */
    private String searchName;

    private String descriptionNb;
    private String descriptionNn;
    private String descriptionEn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Right> rights;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> packages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> redirectUrls;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "system_client", joinColumns = @JoinColumn(name = "system_internal_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<StoredClient> clients;

    private boolean visible;
    private boolean deleted;
    private Instant created;
    private Instant changed;

    /** Null until stored for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredSystem() {}

    private StoredSystem(SystemRegistration registration, Access access, Instant now) {
        this();
        this.internalId = UUID.randomUUID();
        this.systemId = registration.id();
        this.vendor = registration.vendor().value();
        this.created = now;
        this.changed = now;
        replace(registration, access);
    }

    static StoredSystem of(SystemRegistration registration, Access access, Instant now) {
        return new StoredSystem(registration, access, now);
    }

    UUID internalId() {
        return internalId;
    }

    boolean visible() {
        return visible;
    }

    boolean deleted() {
        return deleted;
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    /** Everything but the id, and with it the vendor. */
    void replace(SystemRegistration registration, Access access) {
        this.nameNb = registration.name().nb();
        this.nameNn = registration.name().nn();
        this.nameEn = registration.name().en();
        this.searchName = PartyName.searchable(String.join(" ", nameNb, nameNn, nameEn));
        this.descriptionNb = registration.description().nb();
        this.descriptionNn = registration.description().nn();
        this.descriptionEn = registration.description().en();
        this.rights = access.rights();
        this.packages = access.packages();
        this.redirectUrls = registration.redirectUrls();
        this.visible = registration.visible();
        replaceClientIds(registration.clientIds());
    }

    void replaceRights(List<Right> anew) {
        this.rights = anew;
    }

    void replacePackages(List<String> anew) {
        this.packages = anew;
    }

    void delete() {
        this.deleted = true;
        replaceClientIds(List.of());
    }

    void changed(Instant now) {
        this.changed = now;
    }

    RegisteredSystem toSystem() {
        return new RegisteredSystem(
                internalId,
                new SystemId(systemId),
                new LocalisedText(nameNb, nameNn, nameEn),
                new LocalisedText(descriptionNb, descriptionNn, descriptionEn),
                new Access(rights, packages),
                clients.stream().map(StoredClient::clientId).toList(),
                redirectUrls,
                visible,
                deleted);
    }

    /**
     * A new list, for all rows of the old one are then deleted before the first of the new one is inserted. Changed in place,
     * the rows would be given each other's client ids one by one, and two rows would have the same in between.
     */
    private void replaceClientIds(List<String> anew) {
        this.clients = new ArrayList<>(anew.stream()
                .map(clientId -> StoredClient.of(clientId, systemId))
                .toList());
    }
}
