package no.systembruker.portal.job;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import no.systembruker.job.AnsweredRow;
import no.systembruker.job.Answers;
import no.systembruker.job.Batch;
import no.systembruker.job.Job;
import no.systembruker.job.JobKind;
import no.systembruker.job.JobRow;
import no.systembruker.job.JobWork;
import no.systembruker.job.Outcome;
import no.systembruker.party.Mandate;
import no.systembruker.party.Role;
import org.springframework.boot.test.context.TestComponent;

/** Long work of no use, and its desk, which borrows words of other pages. Black sheep are not counted. */
@TestComponent
class CountingSheep implements JobWork, JobDesk {

    static final JobKind KIND = new JobKind("count-sheep");
    static final String BLACK = "black";
    private static final int ENDLESS = 1_000_000;

    private final Semaphore gate = new Semaphore(ENDLESS);

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public Answers work(Batch batch) {
        gate.acquireUninterruptibly();
        return batch.answer(CountingSheep::outcome);
    }

    private static Outcome outcome(JobRow row) {
        return BLACK.equals(row.payload()) ? new Outcome("MISSING", "=black") : Outcome.of("CAN");
    }

    void letNothingThrough() {
        gate.drainPermits();
    }

    void letEverythingThrough() {
        gate.drainPermits();
        gate.release(ENDLESS);
    }

    @Override
    public boolean mayDo(Mandate mandate) {
        return mandate.mayDecide() || mandate.roles().contains(Role.KLIENTADMINISTRATOR);
    }

    @Override
    public String title() {
        return "job.index.title";
    }

    @Override
    public String subject() {
        return "components.party.number";
    }

    @Override
    public String outcome(String word) {
        return word.equals("can") ? "components.status.can" : "components.status.missing";
    }

    @Override
    public Optional<String> address(Job job) {
        return Optional.of("/system-users");
    }

    @Override
    public Map<String, String> names(Collection<String> subjects) {
        return subjects.stream().collect(toMap(subject -> subject, "Dolly "::concat));
    }

    @Override
    public String detail(AnsweredRow row, Outcome outcome) {
        return outcome.detail() == null ? "" : outcome.detail();
    }
}
