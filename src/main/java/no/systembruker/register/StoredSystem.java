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
import java.util.UUID;
import no.systembruker.catalogue.LocalisedText;
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
    @Column(name = "client_id")
    @BatchSize(size = 100)
    private List<String> clientIds;

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
        this.internalId = UUID.randomUUID();
        this.systemId = registration.id();
        this.vendor = registration.vendor().value();
        this.nameNb = registration.name().nb();
        this.nameNn = registration.name().nn();
        this.nameEn = registration.name().en();
        this.descriptionNb = registration.description().nb();
        this.descriptionNn = registration.description().nn();
        this.descriptionEn = registration.description().en();
        this.rights = access.rights();
        this.packages = access.packages();
        this.redirectUrls = registration.redirectUrls();
        this.clientIds = new ArrayList<>(registration.clientIds());
        this.visible = registration.visible();
        this.created = now;
        this.changed = now;
    }

    static StoredSystem of(SystemRegistration registration, Access access, Instant now) {
        return new StoredSystem(registration, access, now);
    }

    UUID internalId() {
        return internalId;
    }

    RegisteredSystem toSystem() {
        return new RegisteredSystem(
                internalId,
                new SystemId(systemId),
                new LocalisedText(nameNb, nameNn, nameEn),
                new LocalisedText(descriptionNb, descriptionNn, descriptionEn),
                new Access(rights, packages),
                clientIds,
                redirectUrls,
                visible,
                deleted);
    }
}
