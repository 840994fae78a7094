package no.systembruker.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Systems;
import no.systembruker.request.TokenExplanation.AnothersSystem;
import no.systembruker.request.TokenExplanation.ClientNotOfSystem;
import no.systembruker.request.TokenExplanation.Ended;
import no.systembruker.request.TokenExplanation.Expired;
import no.systembruker.request.TokenExplanation.NothingAsked;
import no.systembruker.request.TokenExplanation.NothingInTheWay;
import no.systembruker.request.TokenExplanation.OtherReferences;
import no.systembruker.request.TokenExplanation.Rejected;
import no.systembruker.request.TokenExplanation.SystemDeleted;
import no.systembruker.request.TokenExplanation.SystemUnknown;
import no.systembruker.request.TokenExplanation.Waiting;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out why a vendor gets no token, in the order in which a vendor would look: its system, its client, the customer's
 * answer, and whether the customer is known by another reference.
 */
@Service
@Transactional(readOnly = true)
public class TokenExplanations {

    private static final int MOST_REFERENCES = 20;

    private final Systems systems;
    private final SystemUsers systemUsers;
    private final StoredRequests requests;
    private final Clock clock;

    TokenExplanations(Systems systems, SystemUsers systemUsers, StoredRequests requests, Clock clock) {
        this.systems = systems;
        this.systemUsers = systemUsers;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * @param asker the vendor that wonders
     * @param clientId the Maskinporten client that gets no token; when it is not told it cannot be checked
     */
    public TokenExplanation explain(OrganisationNumber asker, SystemUserKey key, Optional<String> clientId) {
        if (!key.system().vendor().equals(asker)) {
            return new AnothersSystem();
        }
        return systems.find(key.system())
                .map(system -> explain(system, key, clientId))
                .orElseGet(SystemUnknown::new);
    }

    private TokenExplanation explain(RegisteredSystem system, SystemUserKey key, Optional<String> clientId) {
        if (system.deleted()) {
            return new SystemDeleted();
        }
        if (!mayHaveToken(system, clientId)) {
            return new ClientNotOfSystem(system.clientIds());
        }
        return systemUsers
                .find(key)
                .<TokenExplanation>map(found -> new NothingInTheWay(found.id(), clientId.isPresent()))
                .orElseGet(() -> withoutSystemUser(key));
    }

    private static boolean mayHaveToken(RegisteredSystem system, Optional<String> clientId) {
        return clientId.map(system.clientIds()::contains)
                .orElseGet(() -> !system.clientIds().isEmpty());
    }

    private TokenExplanation withoutSystemUser(SystemUserKey key) {
        return requests.standing(key)
                .map(StoredRequest::toRequest)
                .flatMap(this::outcome)
                .or(() -> systemUsers.lastEnding(key).map(Ended::new))
                .or(() -> otherReferences(key))
                .orElseGet(NothingAsked::new);
    }

    /** What has come of the request; of an approved one a system user has, whose own story is told instead. */
    private Optional<TokenExplanation> outcome(SystemUserRequest request) {
        return switch (request.status()) {
            case NEW -> Optional.of(unanswered(request));
            case REJECTED ->
                Optional.ofNullable(request.decided())
                        .map(decided -> new Rejected(request.id(), decided.at(), decided.reason()));
            case ACCEPTED -> Optional.empty();
        };
    }

    private TokenExplanation unanswered(SystemUserRequest request) {
        return request.timedOut(clock.instant()) ? new Expired(request.id(), request.expires()) : new Waiting(request);
    }

    private Optional<TokenExplanation> otherReferences(SystemUserKey key) {
        var given = systemUsers.references(key.system(), key.owner(), MOST_REFERENCES);
        var waiting = waitingReferences(key);
        return given.isEmpty() && waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new OtherReferences(given, waiting));
    }

    private List<ExternalRef> waitingReferences(SystemUserKey key) {
        return requests
                .waitingReferences(
                        key.system().value(), key.owner().value(), clock.instant(), Limit.of(MOST_REFERENCES))
                .stream()
                .map(ExternalRef::new)
                .toList();
    }
}
