package no.systembruker.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "party_role")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredRole {

    @EmbeddedId
    private Key key;

    private UUID id;

    @Column(name = "given_by")
    private @Nullable UUID givenBy;

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredRole() {}

    /** As a register has it. */
    StoredRole(Key key) {
        this.key = key;
        this.id = UUID.randomUUID();
    }

    /** As somebody gave it. */
    StoredRole(Key key, UUID givenBy, Instant givenAt) {
        this(key);
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    Key key() {
        return key;
    }

    UUID id() {
        return id;
    }

    @Embeddable
    record Key(
            @Column(name = "organisation_id") UUID organisation,
            @Enumerated(EnumType.STRING) Role role,
            @Column(name = "holder_id") UUID holder)
            implements Serializable {}
}
