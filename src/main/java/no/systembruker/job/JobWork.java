package no.systembruker.job;

/**
 * Work that can be done in a job: a module above has one bean for each kind.
 *
 * <p>Rows come in batches, in order, one batch of a job at a time on one node. A batch is done in one transaction, which is
 * opened for it and in which the outcomes are stored as well: when the node dies, either all of it was done or nothing, and
 * what was done is not asked for again. So the work needs no memory of its own, but must leave nothing behind outside the
 * database.
 *
 * <p>Whatever a row can run into is an outcome. An exception undoes the batch; it is tried again after a while, then its rows
 * one at a time, and the row that still fails gets {@link Outcome#FAILED}. What was so when the job was started may have
 * changed, the starter's roles included: the work looks for itself.
 */
public interface JobWork {

    JobKind kind();

    /** Does these rows, by few statements that each do all of them where that can be, and says what came of each. */
    Answers work(Batch batch);
}
