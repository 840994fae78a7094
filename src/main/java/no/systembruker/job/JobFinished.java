package no.systembruker.job;

/**
 * A job is over, in one way or another. Told in the transaction that ends it, with its last batch: whoever fails at hearing it
 * undoes that, and in the end, after some attempts, the job is given up without a word.
 */
public record JobFinished(Job job) {}
