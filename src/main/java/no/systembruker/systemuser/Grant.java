package no.systembruker.systemuser;

import no.systembruker.party.OrganisationNumber;

/**
 * What a system user has to do with one resource.
 *
 * @param covers whether the resource was given to it, by itself or inside a package
 */
public record Grant(SystemUserKind kind, OrganisationNumber owner, boolean covers) {}
