package no.systembruker.portal.catalogue;

import java.util.List;

/** A field of work and the packages under it. */
public record AreaOfPackages(String slug, String name, List<PackageCard> packages) {}
