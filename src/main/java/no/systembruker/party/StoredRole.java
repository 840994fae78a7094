package no.systembruker.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "party_role")
class StoredRole {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected StoredRole() {}

    StoredRole(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    @Embeddable
    record Key(
            @Column(name = "organisation_id") UUID organisation,
            @Enumerated(EnumType.STRING) Role role,
            @Column(name = "holder_id") UUID holder)
            implements Serializable {}
}
