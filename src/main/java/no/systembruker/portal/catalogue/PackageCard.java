package no.systembruker.portal.catalogue;

import org.jspecify.annotations.Nullable;

/** An access package in a list: what it is called, what it lets one do, and which kinds of access can have it. */
public record PackageCard(
        String slug, String name, @Nullable String description, boolean forOwnUse, boolean forClients) {}
