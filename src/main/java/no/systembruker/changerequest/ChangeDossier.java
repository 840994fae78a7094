package no.systembruker.changerequest;

import no.systembruker.party.Organisation;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.request.Standing;
import org.jspecify.annotations.Nullable;

/**
 * All that a person needs to see to answer a change request.
 *
 * @param vendorName the vendor's name in the register of organisations, or its number when it is not there
 * @param effect what it would come to now, or came to when it was answered; against nothing when the system user is gone
 * @param clients what it would mean to clients, where they are concerned and this person may approve it; null otherwise
 */
public record ChangeDossier(
        ChangeRequest request,
        RegisteredSystem system,
        String vendorName,
        Organisation party,
        ChangeEffect effect,
        @Nullable ChangeForClients clients,
        Standing standing) {}
