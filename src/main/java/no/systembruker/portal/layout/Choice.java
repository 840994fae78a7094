package no.systembruker.portal.layout;

/** One of the things to choose between in a form. */
public record Choice(String value, String text, boolean chosen) {}
