package no.systembruker.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "system_change")
@SuppressWarnings("UnusedVariable") // the id orders what is read
class StoredChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID systemInternalId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String changedBy;
    private String clientId;
    private @Nullable String sent;
    private Instant made;

    @SuppressWarnings("NullAway.Init")
    protected StoredChange() {}

    StoredChange(UUID system, ChangeKind kind, Edit edit, Instant made) {
        this.systemInternalId = system;
        this.kind = kind;
        this.changedBy = edit.by().value();
        this.clientId = edit.clientId();
        this.sent = edit.sent();
        this.made = made;
    }

    SystemChange toChange() {
        return new SystemChange(
                systemInternalId, kind, new Edit(new OrganisationNumber(changedBy), clientId, sent), made);
    }
}
