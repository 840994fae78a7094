package no.systembruker.job;

/** A job is over, in one way or another. Told in the transaction that ends it. */
public record JobFinished(Job job) {}
