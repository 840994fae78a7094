package no.systembruker.portal.role;

/**
 * A role that the reader may give.
 *
 * @param name in the reader's words
 * @param power the key of the sentence that tells what it lets somebody do
 */
public record RoleOffer(String slug, String name, String power) {}
