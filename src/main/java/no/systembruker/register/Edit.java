package no.systembruker.register;

import no.systembruker.party.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who changes the register, and in which words: what the change log keeps beside the change itself.
 *
 * @param by the organisation that the caller speaks for, which need not be the system's vendor
 * @param clientId the Maskinporten client that the caller came with
 * @param sent what was sent, as JSON; null when nothing was
 */
public record Edit(
        OrganisationNumber by, String clientId, @Nullable String sent) {}
