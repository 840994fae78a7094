package no.systembruker.systemuser;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.catalogue.SearchKey;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "systemuser")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredSystemUser {

    @Embeddable
    record GivenRight(String resource, @Nullable String action) {}

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SystemUserKind kind;

    private String systemId;
    private String owner;
    private String externalRef;
    private String title;
    private byte[] titleKey;
    private byte[] referenceKey;
    private @Nullable String label;

    @ElementCollection
    @CollectionTable(name = "systemuser_right", joinColumns = @JoinColumn(name = "systemuser_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<GivenRight> rights;

    @ElementCollection
    @CollectionTable(name = "systemuser_package", joinColumns = @JoinColumn(name = "systemuser_id"))
    @OrderColumn(name = "position")
    @Column(name = "package")
    @BatchSize(size = 100)
    private List<String> packages;

    /** What all have alike that have the same: see {@link AccessKey}. */
    private String accessKey;

    private Instant created;
    private UUID createdBy;

    /** True, or null once deleted: the unique key counts only what is true. */
    private @Nullable Boolean live;

    private @Nullable Instant deleted;

    /** Null when the vendor handed it back. */
    private @Nullable UUID deletedBy;

    private Instant lastChanged;

    /** The latest change's place in the order of all changes. */
    private long sequenceNo;

    /** Null until stored for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredSystemUser() {}

    private StoredSystemUser(SystemUser systemUser, long number) {
        this.id = systemUser.id().value();
        this.kind = systemUser.kind();
        this.systemId = systemUser.key().system().value();
        this.owner = systemUser.key().owner().value();
        this.externalRef = systemUser.key().externalRef().value();
        this.title = systemUser.title();
        this.titleKey = new SearchKey(title).bytes();
        this.referenceKey = new SearchKey(externalRef).bytes();
        this.label = value(Optional.ofNullable(systemUser.label()));
        this.rights = new ArrayList<>(given(systemUser.access()));
        this.packages = new ArrayList<>(systemUser.access().packages());
        this.accessKey = AccessKey.of(kind, systemUser.access()).text();
        this.created = systemUser.created();
        this.createdBy = systemUser.createdBy().value();
        this.live = true;
        changed(systemUser.created(), number);
    }

    /**
     * @param number from {@link Sequence}
     */
    static StoredSystemUser of(SystemUser systemUser, long number) {
        return new StoredSystemUser(systemUser, number);
    }

    private static List<GivenRight> given(Access access) {
        return access.rights().stream()
                .map(right -> new GivenRight(right.resource(), right.action()))
                .toList();
    }

    /**
     * @param number from {@link Sequence}
     */
    void replaceAccess(Access access, Instant at, long number) {
        rights.clear();
        rights.addAll(given(access));
        packages.clear();
        packages.addAll(access.packages());
        this.accessKey = AccessKey.of(kind, access).text();
        changed(at, number);
    }

    /** Whether that makes a difference. */
    boolean relabel(Optional<OwnLabel> anew) {
        var before = label;
        this.label = value(anew);
        return !Objects.equals(before, label);
    }

    /**
     * @param by null when the vendor hands it back
     * @param number from {@link Sequence}
     */
    void delete(Instant at, @Nullable PersonId by, long number) {
        this.live = null;
        this.deleted = at;
        this.deletedBy = by == null ? null : by.value();
        changed(at, number);
    }

    OrganisationNumber owner() {
        return new OrganisationNumber(owner);
    }

    SystemUser toSystemUser() {
        return switch (kind) {
            case STANDARD ->
                new StandardSystemUser(
                        new SystemUserId(id), key(), title, label(), access(), created, new PersonId(createdBy));
            case AGENT ->
                new AgentSystemUser(
                        new SystemUserId(id), key(), title, label(), packages, created, new PersonId(createdBy));
        };
    }

    SystemUserChange toChange(@Nullable UUID ownerParty) {
        return new SystemUserChange(sequenceNo, lastChanged, toSystemUser(), deleted != null, ownerParty);
    }

    /** Moves it to the end of the stream of changes. */
    private void changed(Instant at, long number) {
        this.lastChanged = at;
        this.sequenceNo = number;
    }

    Optional<EndedSystemUser> ended() {
        return Optional.ofNullable(deleted)
                .map(at -> new EndedSystemUser(toSystemUser(), at, deletedBy == null ? null : new PersonId(deletedBy)));
    }

    private @Nullable OwnLabel label() {
        return label == null ? null : new OwnLabel(label);
    }

    private static @Nullable String value(Optional<OwnLabel> label) {
        return label.map(OwnLabel::value).orElse(null);
    }

    private SystemUserKey key() {
        return new SystemUserKey(new SystemId(systemId), owner(), new ExternalRef(externalRef));
    }

    private Access access() {
        return new Access(
                rights.stream()
                        .map(right -> new Right(right.resource(), right.action()))
                        .toList(),
                packages);
    }
}
