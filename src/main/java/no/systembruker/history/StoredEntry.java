package no.systembruker.history;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.systembruker.party.Holding;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.party.Role;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "history_entry")
class StoredEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;
    private String party;

    @Enumerated(EnumType.STRING)
    private Act act;

    private @Nullable UUID person;
    private @Nullable String systemId;
    private UUID subject;
    private String title;
    private @Nullable String label;

    @Enumerated(EnumType.STRING)
    private @Nullable SystemUserKind kind;

    private @Nullable UUID changeRequest;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable StoredAccess gained;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable StoredAccess lost;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private @Nullable UUID holder;

    private @Nullable String counterpart;
    private @Nullable Boolean asClient;
    private @Nullable UUID agent;

    /** An access in JSON. */
    record StoredAccess(List<Right> rights, List<String> packages) {

        static StoredAccess of(Access access) {
            return new StoredAccess(access.rights(), access.packages());
        }

        Access toAccess() {
            return new Access(rights, packages);
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected StoredEntry() {}

    StoredEntry(
            Instant at,
            Act act,
            @Nullable PersonId person,
            SystemUserKey key,
            SystemUserKind kind,
            UUID subject,
            String title) {
        this.at = at;
        this.party = key.owner().value();
        this.act = act;
        this.person = person == null ? null : person.value();
        this.systemId = key.system().value();
        this.kind = kind;
        this.subject = subject;
        this.title = title;
    }

    StoredEntry(Instant at, Act act, PersonId person, Holding holding) {
        this.at = at;
        this.party = holding.organisation().number().value();
        this.act = act;
        this.person = person.value();
        this.subject = holding.id().value();
        this.title = holding.role().slug();
        this.role = holding.role();
        this.holder = holding.holder().uuid();
    }

    /** About packages that a client gives or takes back. */
    StoredEntry(Instant at, Act act, @Nullable PersonId person, OrganisationNumber party, Organisation client) {
        this.at = at;
        this.party = party.value();
        this.act = act;
        this.person = person == null ? null : person.value();
        this.subject = client.uuid();
        this.title = client.name();
    }

    /** Tells who the other side is, too. */
    StoredEntry dealing(OrganisationNumber counterpart, boolean asClient) {
        this.counterpart = counterpart.value();
        this.asClient = asClient;
        return this;
    }

    /** Tells what was changed, too. */
    StoredEntry with(AccessChange change) {
        this.gained = StoredAccess.of(change.gained());
        this.lost = StoredAccess.of(change.lost());
        return this;
    }

    /** Tells what the party calls the system user from now on, too; null for nothing of its own. */
    StoredEntry with(@Nullable OwnLabel label) {
        this.label = label == null ? null : label.value();
        return this;
    }

    /** Tells through which change request, too. */
    StoredEntry through(UUID changeRequest) {
        this.changeRequest = changeRequest;
        return this;
    }

    boolean is(Act done) {
        return act == done;
    }

    UUID subject() {
        return subject;
    }

    EntriesAsked.Key toKey() {
        return new EntriesAsked.Key(at, requireNonNull(id));
    }

    /**
     * @param requested the system users that came of a request
     */
    HistoryEntry toEntry(Set<UUID> requested) {
        return new HistoryEntry(
                requireNonNull(id),
                at,
                new OrganisationNumber(party),
                act,
                person == null ? null : new PersonId(person),
                systemId == null ? null : new SystemId(systemId),
                kind,
                subject,
                through(requested),
                title,
                label == null ? null : new OwnLabel(label),
                gained == null || lost == null ? null : new AccessChange(gained.toAccess(), lost.toAccess()),
                role == null || holder == null ? null : new HeldRole(role, new PersonId(holder)),
                counterpart == null || asClient == null
                        ? null
                        : new ClientDealing(new OrganisationNumber(counterpart), asClient, agent));
    }

    private @Nullable UUID through(Set<UUID> requested) {
        return switch (act) {
            case REQUEST_RECEIVED, REQUEST_ESCALATED, REQUEST_APPROVED, REQUEST_REJECTED, REQUEST_WITHDRAWN -> subject;
            case SYSTEM_USER_CREATED -> requested.contains(subject) ? subject : null;
            case CHANGE_RECEIVED,
                    CHANGE_ESCALATED,
                    CHANGE_APPROVED,
                    CHANGE_REJECTED,
                    CHANGE_WITHDRAWN,
                    SYSTEM_USER_CHANGED -> changeRequest;
            case SYSTEM_USER_LABELLED,
                    SYSTEM_USER_DELETED,
                    ROLE_GIVEN,
                    ROLE_TAKEN,
                    CLIENT_ADDED,
                    CLIENT_REMOVED,
                    CLIENT_LOST,
                    CLIENT_FELL_OUT,
                    CLIENT_ENDED,
                    PACKAGES_GIVEN,
                    PACKAGES_TAKEN_BACK -> null;
        };
    }
}
