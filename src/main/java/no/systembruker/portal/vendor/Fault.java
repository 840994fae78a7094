package no.systembruker.portal.vendor;

/**
 * What stands in the way of a draft, in the reader's words, and the field that it is about.
 *
 * @param step where the field is
 */
public record Fault(Step step, String field, String text) {}
