package no.systembruker.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "system_draft")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredDraft {

    @Id
    private UUID id;

    private String vendor;
    private String systemId;

    @JdbcTypeCode(SqlTypes.JSON)
    private SystemContent content;

    private @Nullable UUID systemInternalId;
    private @Nullable Long baseVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SystemContent base;

    private @Nullable UUID registeredAs;
    private Instant created;
    private UUID createdBy;
    private Instant changed;
    private UUID changedBy;

    /** Null until stored for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredDraft() {}

    private StoredDraft(OrganisationNumber vendor, String systemId, SystemContent content, PersonId by, Instant now) {
        this();
        this.id = UUID.randomUUID();
        this.vendor = vendor.value();
        this.systemId = systemId;
        this.content = content;
        this.created = now;
        this.createdBy = by.value();
        this.changed = now;
        this.changedBy = by.value();
    }

    static StoredDraft ofNew(
            OrganisationNumber vendor, String systemId, SystemContent content, PersonId by, Instant now) {
        return new StoredDraft(vendor, systemId, content, by, now);
    }

    static StoredDraft ofChange(StoredSystem system, PersonId by, Instant now) {
        var current = system.toSystem();
        var draft = new StoredDraft(current.vendor(), current.id().value(), current.content(), by, now);
        draft.systemInternalId = system.internalId();
        draft.base = current.content();
        draft.baseVersion = system.version();
        return draft;
    }

    void write(SystemDraft draft, PersonId by, Instant now) {
        this.systemId = draft.systemId();
        this.content = draft.content();
        touch(by, now);
    }

    /** The same changes, made to the system as it is now. */
    void reconcile(StoredSystem current, PersonId by, Instant now) {
        var anew = current.toSystem().content();
        this.content = new Reconciliation(Objects.requireNonNull(base), content, anew).content();
        this.base = anew;
        this.baseVersion = current.version();
        touch(by, now);
    }

    void becomes(UUID system, PersonId by, Instant now) {
        this.registeredAs = system;
        touch(by, now);
    }

    private void touch(PersonId by, Instant now) {
        this.changed = now;
        this.changedBy = by.value();
    }

    SystemDraft toDraft() {
        return new SystemDraft(
                new DraftId(id),
                new OrganisationNumber(vendor),
                systemId,
                content,
                draftBase(),
                registeredAs == null ? null : new SystemId(systemId),
                created,
                new PersonId(createdBy),
                changed,
                new PersonId(changedBy));
    }

    private SystemDraft.@Nullable Base draftBase() {
        return systemInternalId == null
                ? null
                : new SystemDraft.Base(
                        systemInternalId, Objects.requireNonNull(baseVersion), Objects.requireNonNull(base));
    }
}
