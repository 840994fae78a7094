package no.systembruker.catalogue;

import java.util.Set;

/** What came of a service owner's wish to have a resource in the catalogue. */
public sealed interface ResourceRegistration {

    record Created(Resource resource) implements ResourceRegistration {}

    /** The id was there already; the resource is now as described this time. */
    record Updated(Resource resource) implements ResourceRegistration {}

    /** Nothing was stored, for these packages are not in the catalogue. */
    record UnknownPackages(Set<String> slugs) implements ResourceRegistration {}
}
