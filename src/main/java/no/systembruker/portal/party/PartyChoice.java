package no.systembruker.portal.party;

import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * An organisation one may choose to act for.
 *
 * @param mainUnit the name of a sub-unit's main unit
 * @param beneath whether it stands right beneath its main unit
 */
public record PartyChoice(PartyLabel party, @Nullable String mainUnit, boolean beneath) {}
