package no.systembruker.overview;

import java.time.Instant;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.systemuser.SystemUserId;

/** Where a list of accesses was left, in whatever order it is. */
public record AccessPlace(Instant created, OrganisationNumber vendor, String name, SystemUserId id) {}
