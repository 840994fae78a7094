package no.systembruker.portal.layout;

import org.jspecify.annotations.Nullable;

/** The signed-in person, and the party that he or she acts for when one has been chosen. */
public record Visitor(String name, @Nullable PartyLabel party) {}
