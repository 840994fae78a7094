package no.systembruker.catalogue;

/**
 * A resource is in the catalogue, or described anew there.
 *
 * @param id the resource's
 */
record ResourceRegistered(String id) {}
