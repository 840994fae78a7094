package no.systembruker.portal.vendor;

/**
 * The way to one of the steps.
 *
 * @param state how far it has come: {@code done}, {@code todo}, or {@code none} where nothing is chosen and nothing need be
 * @param current whether it is this page
 */
public record StepLink(String slug, String href, String state, boolean current) {}
