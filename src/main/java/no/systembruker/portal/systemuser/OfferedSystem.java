package no.systembruker.portal.systemuser;

import java.util.UUID;
import no.systembruker.portal.layout.PartyLabel;

/**
 * A system that one may give access, as the list shows it.
 *
 * @param about what the vendor says that it does
 */
public record OfferedSystem(UUID id, String name, String about, PartyLabel vendor) {}
