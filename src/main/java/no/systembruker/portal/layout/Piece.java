package no.systembruker.portal.layout;

import org.jspecify.annotations.Nullable;

/** A stretch of a sentence: plain text, or a hard word with the name that its explanation has. */
public record Piece(String text, @Nullable String word) {}
