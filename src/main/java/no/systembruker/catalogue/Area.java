package no.systembruker.catalogue;

/** The field of work that access packages are sorted under. */
public record Area(String slug, LocalisedText name) {}
