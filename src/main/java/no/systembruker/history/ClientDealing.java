package no.systembruker.history;

import java.util.UUID;
import no.systembruker.party.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What was done between an organisation and its client; each of them has its own entry.
 *
 * @param counterpart the other one
 * @param asClient whether the entry is the client's
 * @param agent the system user that it was about; null when it was about packages alone
 */
public record ClientDealing(
        OrganisationNumber counterpart,
        boolean asClient,
        @Nullable UUID agent) {}
