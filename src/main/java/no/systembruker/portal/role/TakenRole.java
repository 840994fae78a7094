package no.systembruker.portal.role;

import java.time.Instant;
import no.systembruker.portal.layout.PartyLabel;

/** A role that somebody had, and who took it. */
public record TakenRole(PartyLabel party, String person, String role, String by, Instant at) {}
