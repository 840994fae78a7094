package no.systembruker.request;

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
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "systemuser_request")
@SuppressWarnings("UnusedVariable") // read by queries
class StoredRequest {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SystemUserKind kind;

    private String systemId;
    private String party;
    private String externalRef;
    private String title;
    private byte[] titleKey;
    private byte[] referenceKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Right> rights;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> packages;

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

    /** True, or null once withdrawn or replaced: the unique key counts only what is true. */
    private @Nullable Boolean standing;

    private boolean withdrawn;

    /** When it stopped to wait without having been answered; null while it waits, and when it was answered. */
    private @Nullable Instant closedAt;

    /** Null until stored for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredRequest() {}

    private StoredRequest(SystemUserRequest request) {
        this.id = request.id().value();
        this.kind = request.kind();
        this.systemId = request.key().system().value();
        this.party = request.key().owner().value();
        this.externalRef = request.key().externalRef().value();
        this.title = request.title();
        this.titleKey = new SearchKey(title).bytes();
        this.referenceKey = new SearchKey(externalRef).bytes();
        this.rights = request.access().rights();
        this.packages = request.access().packages();
        this.redirectUrl =
                request.redirectUrl() == null ? null : request.redirectUrl().toString();
        this.status = request.status();
        this.created = request.created();
        this.expires = request.expires();
        this.standing = true;
        this.withdrawn = request.withdrawn();
    }

    static StoredRequest of(SystemUserRequest request) {
        return new StoredRequest(request);
    }

    boolean isOpen() {
        return status == RequestStatus.NEW;
    }

    /** Gives the key up to another request. */
    void retire() {
        this.standing = null;
    }

    /** Takes it away from its vendor for good. */
    void withdraw(Instant at) {
        retire();
        this.withdrawn = true;
        this.closedAt = isOpen() ? at : null;
    }

    void answer(RequestStatus answer, Decided decided) {
        this.status = answer;
        this.decidedAt = decided.at();
        this.decidedBy = decided.by().value();
        this.reason = decided.reason();
    }

    void escalate(Escalated sentOn) {
        this.escalated = true;
        this.escalatedAt = sentOn.at();
        this.escalatedBy = sentOn.by().value();
        this.escalationMessage = sentOn.message();
    }

    SystemUserRequest toRequest() {
        return switch (kind) {
            case STANDARD ->
                new StandardRequest(
                        new RequestId(id),
                        key(),
                        title,
                        new Access(rights, packages),
                        redirectUrl(),
                        status,
                        sentOn(),
                        created,
                        expires,
                        decided(),
                        withdrawn);
            case AGENT ->
                new AgentRequest(
                        new RequestId(id),
                        key(),
                        title,
                        packages,
                        redirectUrl(),
                        status,
                        sentOn(),
                        created,
                        expires,
                        decided(),
                        withdrawn);
        };
    }

    private SystemUserKey key() {
        return new SystemUserKey(new SystemId(systemId), new OrganisationNumber(party), new ExternalRef(externalRef));
    }

    private @Nullable URI redirectUrl() {
        return redirectUrl == null ? null : URI.create(redirectUrl);
    }

    private @Nullable Escalated sentOn() {
        return escalatedAt == null || escalatedBy == null
                ? null
                : new Escalated(escalatedAt, new PersonId(escalatedBy), escalationMessage);
    }

    private @Nullable Decided decided() {
        return decidedAt == null || decidedBy == null ? null : new Decided(decidedAt, new PersonId(decidedBy), reason);
    }
}
