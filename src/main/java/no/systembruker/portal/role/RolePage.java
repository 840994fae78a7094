package no.systembruker.portal.role;

import no.systembruker.portal.layout.PartyLabel;

/**
 * One role of one person.
 *
 * @param last whether it has to stay, as nobody else manages access
 */
public record RolePage(PartyLabel party, RoleRow row, boolean last) {}
