package no.systembruker.portal.role;

import java.util.List;
import no.systembruker.portal.layout.PartyLabel;

/**
 * Who can act for an organisation here.
 *
 * @param given by roles that the organisation itself decides on
 * @param registered by roles that come from elsewhere
 */
public record RolesPage(PartyLabel party, List<RoleRow> given, List<RoleRow> registered) {}
