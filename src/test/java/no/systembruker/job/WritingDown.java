package no.systembruker.job;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes down each subject that it is given, in a table without a key, so that whatever is done twice is there twice. */
@TestComponent
class WritingDown implements JobWork {

    static final JobKind KIND = new JobKind("write-down");
    static final String WRITTEN = "WRITTEN";
    static final String REFUSED = "REFUSED";

    /** A payload that is an outcome. */
    static final String REFUSE = "refuse";

    /** A payload that is none. */
    static final String FAIL = "fail";

    private static final int ENDLESS = 1_000_000;

    private final JdbcTemplate sql;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger batches = new AtomicInteger();
    private final Semaphore gate = new Semaphore(ENDLESS);

    WritingDown(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public Answers work(Batch batch) {
        gate.acquireUninterruptibly();
        batches.incrementAndGet();
        sql.batchUpdate(
                "insert into written_down (job, subject) values (?, ?)",
                batch.rows().stream()
                        .filter(row -> !REFUSE.equals(row.payload()))
                        .map(row -> new Object[] {batch.job().id().value(), row.subject()})
                        .toList());
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("As the test wants it");
        }
        return batch.answer(WritingDown::outcome);
    }

    private static Outcome outcome(JobRow row) {
        if (FAIL.equals(row.payload())) {
            throw new IllegalStateException("As the row wants it");
        }
        return REFUSE.equals(row.payload()) ? new Outcome(REFUSED, "for " + row.subject()) : Outcome.of(WRITTEN);
    }

    void beginAnew() {
        sql.execute("create table if not exists written_down (job uuid not null, subject varchar(255) not null)");
        failures.set(0);
        batches.set(0);
        release();
    }

    void failNext(int times) {
        failures.set(times);
    }

    int batches() {
        return batches.get();
    }

    /** Lets so many batches through and no more. */
    void letThrough(int number) {
        gate.drainPermits();
        gate.release(number);
    }

    void release() {
        gate.drainPermits();
        gate.release(ENDLESS);
    }

    List<String> written(JobId job) {
        return sql.queryForList(
                "select subject from written_down where job = ? order by subject", String.class, job.value());
    }
}
