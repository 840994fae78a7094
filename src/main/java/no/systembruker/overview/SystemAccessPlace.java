package no.systembruker.overview;

import java.time.Instant;
import no.systembruker.systemuser.SystemUserId;

/** Where a list of a system's accesses was left. */
public record SystemAccessPlace(Instant created, SystemUserId id) {}
