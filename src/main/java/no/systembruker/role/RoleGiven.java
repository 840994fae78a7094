package no.systembruker.role;

import java.time.Instant;
import no.systembruker.party.Holding;
import no.systembruker.party.PersonId;

/** Somebody was given a role. */
public record RoleGiven(Holding holding, Instant at, PersonId by) {}
