package no.systembruker.changerequest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.catalogue.SearchKey;
import no.systembruker.delegation.ClientImpact;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.request.Decided;
import no.systembruker.request.Escalated;
import no.systembruker.request.RequestStatus;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "change_request")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredChangeRequest {

    @Id
    private UUID id;

    @Column(name = "systemuser_id")
    private UUID systemUserId;

    @Enumerated(EnumType.STRING)
    private SystemUserKind kind;

    private String systemId;
    private String party;
    private String externalRef;
    private String title;
    private byte[] titleKey;
    private byte[] referenceKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Right> requiredRights;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> requiredPackages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Right> unwantedRights;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> unwantedPackages;

    private @Nullable String redirectUrl;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private boolean escalated;
    private @Nullable Instant escalatedAt;
    private @Nullable UUID escalatedBy;
    private @Nullable String escalationMessage;
    private Instant created;
    private Instant expires;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;
    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Right> beforeRights;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> beforePackages;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ClientImpact clients;

    /** The system user was deleted before anybody answered: it waits for nothing. */
    private boolean moot;

    private boolean withdrawn;

    /** When it stopped to wait without having been answered; null while it waits, and when it was answered. */
    private @Nullable Instant closedAt;

    /** Null until stored for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredChangeRequest() {}

    private StoredChangeRequest(ChangeRequest request) {
        this.id = request.id().value();
        this.systemUserId = request.systemUser().value();
        this.kind = request.kind();
        this.systemId = request.key().system().value();
        this.party = request.key().owner().value();
        this.externalRef = request.key().externalRef().value();
        this.title = request.title();
        this.titleKey = new SearchKey(title).bytes();
        this.referenceKey = new SearchKey(externalRef).bytes();
        this.requiredRights = request.change().required().rights();
        this.requiredPackages = request.change().required().packages();
        this.unwantedRights = request.change().unwanted().rights();
        this.unwantedPackages = request.change().unwanted().packages();
        this.redirectUrl =
                request.redirectUrl() == null ? null : request.redirectUrl().toString();
        this.status = request.status();
        this.created = request.created();
        this.expires = request.expires();
        this.withdrawn = request.withdrawn();
    }

    static StoredChangeRequest of(ChangeRequest request) {
        return new StoredChangeRequest(request);
    }

    /** Neither what the vendor took back, nor what was open when the system user was deleted. */
    boolean isReadableBy(OrganisationNumber vendor) {
        return !withdrawn && !moot && key().system().vendor().equals(vendor);
    }

    void withdraw(Instant at) {
        this.withdrawn = true;
        if (status == RequestStatus.NEW && !moot) {
            this.closedAt = at;
        }
    }

    void escalate(Escalated sentOn) {
        this.escalated = true;
        this.escalatedAt = sentOn.at();
        this.escalatedBy = sentOn.by().value();
        this.escalationMessage = sentOn.message();
    }

    void answer(RequestStatus answer, Decided decided, Access before, @Nullable ClientImpact impact) {
        this.status = answer;
        this.decidedAt = decided.at();
        this.decidedBy = decided.by().value();
        this.reason = decided.reason();
        this.beforeRights = before.rights();
        this.beforePackages = before.packages();
        this.clients = impact;
    }

    ChangeRequest toRequest() {
        return new ChangeRequest(
                new ChangeRequestId(id),
                new SystemUserId(systemUserId),
                kind,
                key(),
                title,
                new Change(new Access(requiredRights, requiredPackages), new Access(unwantedRights, unwantedPackages)),
                redirectUrl == null ? null : URI.create(redirectUrl),
                status,
                sentOn(),
                created,
                expires,
                decided(),
                before(),
                clients,
                withdrawn);
    }

    private SystemUserKey key() {
        return new SystemUserKey(new SystemId(systemId), new OrganisationNumber(party), new ExternalRef(externalRef));
    }

    private @Nullable Escalated sentOn() {
        return escalatedAt == null || escalatedBy == null
                ? null
                : new Escalated(escalatedAt, new PersonId(escalatedBy), escalationMessage);
    }

    private @Nullable Decided decided() {
        return decidedAt == null || decidedBy == null ? null : new Decided(decidedAt, new PersonId(decidedBy), reason);
    }

    private @Nullable Access before() {
        return beforeRights == null || beforePackages == null ? null : new Access(beforeRights, beforePackages);
    }
}
