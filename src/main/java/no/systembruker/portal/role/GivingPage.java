package no.systembruker.portal.role;

import no.systembruker.portal.layout.PartyLabel;

/**
 * Who is about to be given what.
 *
 * @param recipient names the two
 * @param stepUp whether the reader has to sign in again for it
 */
public record GivingPage(String recipient, PartyLabel party, String person, RoleOffer role, boolean stepUp) {}
