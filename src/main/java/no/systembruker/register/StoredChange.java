package no.systembruker.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "system_change")
class StoredChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID systemInternalId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String changedBy;
    private String clientId;
    private @Nullable UUID person;
    private @Nullable String sent;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SystemContent became;

    private Instant made;

    @SuppressWarnings("NullAway.Init")
    protected StoredChange() {}

    StoredChange(RegisteredSystem system, ChangeKind kind, Edit edit, Instant made) {
        this.systemInternalId = system.internalId();
        this.kind = kind;
        this.changedBy = edit.by().value();
        this.clientId = edit.clientId();
        this.person = edit.person() == null ? null : edit.person().value();
        this.sent = edit.sent();
        this.became = system.content();
        this.made = made;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    SystemChange toChange() {
        var by = person == null ? null : new PersonId(person);
        var edit = new Edit(new OrganisationNumber(changedBy), clientId, by, sent);
        return new SystemChange(systemInternalId, kind, edit, made, became);
    }
}
