package no.systembruker.portal.client;

import java.util.List;
import java.util.UUID;
import no.systembruker.portal.layout.PartyLabel;

/**
 * The owner itself, which is on its own system user by another rule than its clients.
 *
 * @param notForOwner the names of the packages that are of use for clients alone; only without any may it be added
 * @param mayChange whether the reader may add and remove it
 * @param whoMay the roles of those who may, when the reader may not
 */
public record OwnRow(
        UUID id, PartyLabel party, boolean on, List<String> notForOwner, boolean mayChange, List<String> whoMay) {}
