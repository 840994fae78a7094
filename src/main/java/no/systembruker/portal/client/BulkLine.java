package no.systembruker.portal.client;

/**
 * How far it has come with many clients, in one line.
 *
 * @param address the job's page
 * @param work what is done, as keys have it
 */
public record BulkLine(String address, String work, int done, int total, boolean over) {}
