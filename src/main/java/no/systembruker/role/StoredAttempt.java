package no.systembruker.role;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import no.systembruker.party.PersonId;
import org.springframework.data.domain.Persistable;

/** Somebody has named a person; who it was that they named is not kept. */
@Entity
@Table(name = "recipient_attempt")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredAttempt implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID actor;
    private Instant at;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected StoredAttempt() {}

    StoredAttempt(PersonId actor, Instant at) {
        this.id = UUID.randomUUID();
        this.actor = actor.value();
        this.at = at;
        this.fresh = true;
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
