package no.systembruker.decision;

import no.systembruker.catalogue.Resource;
import no.systembruker.delegation.Clients;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.Grant;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.TokenHolders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** May this system user use this resource for this party? Asked anew at each call, so that a deletion bites at once. */
@Service
public class Decisions {

    private static final Logger log = LoggerFactory.getLogger(Decisions.class);

    private final TokenHolders tokenHolders;
    private final Clients clients;

    Decisions(TokenHolders tokenHolders, Clients clients) {
        this.tokenHolders = tokenHolders;
        this.clients = clients;
    }

    /** Answers a question as a public service puts it. */
    public Decision decide(Question question) {
        return switch (Reading.of(question)) {
            case Reading.Understood asked -> decide(asked.systemUser(), asked.resource(), asked.party());
            case Reading.NotUnderstood unclear -> {
                log.info("A question could not be answered: {}", unclear.why());
                yield Decision.INDETERMINATE;
            }
        };
    }

    /**
     * Answers for one resource and one party.
     *
     * @param party the organisation that the call is about, which is not for the token to say
     */
    public Decision decide(SystemUserId id, String resource, OrganisationNumber party) {
        if (!Resource.isId(resource)) {
            return refused(id, resource, party, "there is no such resource");
        }
        return tokenHolders
                .grant(id, resource)
                .map(grant -> decide(id, grant, resource, party))
                .orElseGet(() ->
                        refused(id, resource, party, "there is no such system user, or its system has been deleted"));
    }

    private Decision decide(SystemUserId id, Grant grant, String resource, OrganisationNumber party) {
        return switch (grant.kind()) {
            case STANDARD -> decideForOwner(id, grant, resource, party);
            case AGENT -> decideForClient(id, grant, resource, party);
        };
    }

    /** Whoever is on it has given all that it takes (domain.md §9.5). */
    private Decision decideForClient(SystemUserId id, Grant grant, String resource, OrganisationNumber party) {
        if (!clients.isOn(id, party)) {
            return refused(id, resource, party, "it acts for clients that are put on it, and this is none of them");
        }
        return grant.covers() ? Decision.PERMIT : refused(id, resource, party, "its packages do not have the resource");
    }

    private static Decision decideForOwner(SystemUserId id, Grant grant, String resource, OrganisationNumber party) {
        if (!grant.owner().equals(party)) {
            return refused(id, resource, party, "it acts for its owner alone");
        }
        return grant.covers() ? Decision.PERMIT : refused(id, resource, party, "it has not been given the resource");
    }

    private static Decision refused(SystemUserId id, String resource, OrganisationNumber party, String reason) {
        log.info("System user {} may not use {} for {}: {}", id, resource, party, reason);
        return Decision.NOT_APPLICABLE;
    }
}
