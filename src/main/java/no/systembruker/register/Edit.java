package no.systembruker.register;

import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who changes the register, and in which words: what the change log keeps beside the change itself.
 *
 * @param by the organisation that the caller speaks for, which need not be the system's vendor
 * @param clientId the Maskinporten client that the caller came with, or {@link #PORTAL}
 * @param person who did it in the portal; null when a client did it
 * @param sent what was sent, as JSON; null when nothing was, and when it was done in the portal
 */
public record Edit(
        OrganisationNumber by,
        String clientId,
        @Nullable PersonId person,
        @Nullable String sent) {

    /** Stands in the place of a client's id for what people do in the portal. */
    public static final String PORTAL = "systembruker-portal";

    public Edit(OrganisationNumber by, String clientId, @Nullable String sent) {
        this(by, clientId, null, sent);
    }

    /** By somebody who speaks for the vendor in the portal. */
    public static Edit through(OrganisationNumber vendor, PersonId person) {
        return new Edit(vendor, PORTAL, person, null);
    }
}
