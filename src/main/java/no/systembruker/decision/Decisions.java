package no.systembruker.decision;

import no.systembruker.catalogue.Resources;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Access;
import no.systembruker.systemuser.AgentSystemUser;
import no.systembruker.systemuser.StandardSystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** May this system user use this resource for this party? Asked anew at each call, so that a deletion bites at once. */
@Service
public class Decisions {

    private static final Logger log = LoggerFactory.getLogger(Decisions.class);

    private final SystemUsers systemUsers;
    private final Resources resources;

    Decisions(SystemUsers systemUsers, Resources resources) {
        this.systemUsers = systemUsers;
        this.resources = resources;
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
        var systemUser = systemUsers.find(id);
        if (systemUser.isEmpty()) {
            return refused(id, resource, party, "there is no such system user");
        }
        return switch (systemUser.get()) {
            case StandardSystemUser standard -> decide(standard, resource, party);
            case AgentSystemUser agent -> refused(id, resource, party, "it acts for clients alone, and has none");
        };
    }

    private Decision decide(StandardSystemUser systemUser, String resource, OrganisationNumber party) {
        if (!systemUser.key().owner().equals(party)) {
            return refused(systemUser.id(), resource, party, "it acts for its owner alone");
        }
        return covers(systemUser.access(), resource)
                ? Decision.PERMIT
                : refused(systemUser.id(), resource, party, "it has not been given the resource");
    }

    private boolean covers(Access access, String resource) {
        return access.resources().contains(resource) || resources.isInside(resource, access.packages());
    }

    private static Decision refused(SystemUserId id, String resource, OrganisationNumber party, String reason) {
        log.info("System user {} may not use {} for {}: {}", id, resource, party, reason);
        return Decision.NOT_APPLICABLE;
    }
}
