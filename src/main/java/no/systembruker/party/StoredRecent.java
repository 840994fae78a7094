package no.systembruker.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a person has acted for an organisation, and when last. */
@Entity
@Table(name = "party_recent")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredRecent {

    @EmbeddedId
    private Key key;

    private Instant used;

    @SuppressWarnings("NullAway.Init")
    protected StoredRecent() {}

    @Embeddable
    record Key(
            @Column(name = "person_id") UUID person,
            @Column(name = "organisation_id") UUID organisation) implements Serializable {}
}
