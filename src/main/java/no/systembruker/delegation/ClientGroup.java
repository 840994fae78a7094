package no.systembruker.delegation;

/**
 * The clients of one organisation that have given it the same.
 *
 * @param clients how many there are
 * @param on how many of them are on the system user that is looked at
 * @param fewLeft whether the others are written down by {@link ClientsLeft}
 */
record ClientGroup(long id, Giving giving, long clients, long on, boolean fewLeft) {}
