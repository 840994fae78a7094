package no.systembruker.role;

import java.time.Instant;
import no.systembruker.party.Holding;
import no.systembruker.party.PersonId;

/** Somebody's role was taken. */
public record RoleTaken(Holding holding, Instant at, PersonId by) {}
