package no.systembruker.sandbox.maskinporten;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;

/** What an access token shall say. */
record TokenContent(
        String clientId,
        OrganisationNumber consumer,
        List<String> scopes,
        List<String> resources,
        Optional<String> pid,
        Optional<SystemUser> systemUser) {

    /** The system user it speaks for. */
    record SystemUser(OrganisationNumber owner, UUID id, String systemId, Optional<String> externalRef) {}

    static TokenContent of(String clientId, OrganisationNumber consumer, List<String> scopes) {
        return new TokenContent(clientId, consumer, scopes, List.of(), Optional.empty(), Optional.empty());
    }

    TokenContent with(SystemUser found) {
        return new TokenContent(clientId, consumer, scopes, resources, pid, Optional.of(found));
    }
}
