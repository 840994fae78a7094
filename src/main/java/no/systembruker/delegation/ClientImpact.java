package no.systembruker.delegation;

/**
 * What other packages on a system user would mean to the clients that it may be used for; its owner is not counted.
 *
 * @param staying how many stay on it, untouched
 * @param fallingOut how many would fall out, as they lack a package
 * @param gaining how many are not on it and may be added only then
 * @param ownerFallsOut whether its owner is on it itself, and would fall out
 */
public record ClientImpact(long staying, long fallingOut, long gaining, boolean ownerFallsOut) {}
