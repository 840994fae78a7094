package no.systembruker.sandbox.maskinporten;

import java.util.Optional;
import java.util.UUID;
import no.systembruker.party.OrganisationNumber;

/** The question Maskinporten puts to Altinn before it issues a system user's token. */
interface SystemUserLookup {

    record Question(
            String clientId, OrganisationNumber vendor, OrganisationNumber owner, Optional<String> externalRef) {}

    sealed interface Answer {

        record Found(UUID id, String systemId) implements Answer {}

        record NotFound() implements Answer {}

        /** The other side does not answer, or not as agreed. */
        record Unavailable(String reason) implements Answer {}
    }

    Answer ask(Question question);
}
