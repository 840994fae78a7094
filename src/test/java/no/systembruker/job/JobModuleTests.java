package no.systembruker.job;

import static no.systembruker.job.WritingDown.FAIL;
import static no.systembruker.job.WritingDown.REFUSE;
import static no.systembruker.job.WritingDown.REFUSED;
import static no.systembruker.job.WritingDown.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.systembruker.TestClock;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.PersonId;
import no.systembruker.party.PersonNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "party")
@Import({TestClock.class, WritingDown.class, Finished.class})
@TestPropertySource(
        properties = {
            "systembruker.job.batch-size=10",
            "systembruker.job.poll-interval=PT0.2S",
            "systembruker.job.pause=PT0.01S"
        })
abstract class JobModuleTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final OrganisationNumber FJORDREGNSKAP = new OrganisationNumber("310000035");
    private static final OrganisationNumber ANOTHER = new OrganisationNumber("310000027");
    private static final PersonNumber LIV = new PersonNumber("29820055010");
    private static final JobKind UNKNOWN_KIND = new JobKind("count-sheep");
    private static final Set<JobKind> KINDS = Set.of(WritingDown.KIND);

    @Autowired
    private JobStarter starter;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobCanceller canceller;

    @Autowired
    private JobScheduler scheduler;

    @Autowired
    private JobRunner runner;

    @Autowired
    private JobRetention retention;

    @Autowired
    private StoredJobs stored;

    @Autowired
    private StoredJobRows storedRows;

    @Autowired
    private ObjectProvider<JobWork> works;

    @Autowired
    private DataSource database;

    @Autowired
    private WritingDown work;

    @Autowired
    private Finished finished;

    @Autowired
    private TestClock clock;

    @Autowired
    private PartyRegistration registration;

    @Autowired
    private PartyRegister parties;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId liv;

    @BeforeEach
    void beginAnew() {
        clock.reset();
        registration.registerPerson(LIV, "Liv Moen");
        liv = parties.person(LIV).orElseThrow().id();
        sql.sql("delete from job").update();
        work.beginAnew();
        finished.refuse(false);
        if (!scheduler.isRunning()) {
            scheduler.start();
        }
    }

    @Test
    void everyRowIsDoneOnceAndHasItsOutcome() {
        var job = started(25);

        assertThat(job.state()).isEqualTo(JobState.WAITING);
        assertThat(job.total()).isEqualTo(25);
        assertThat(job.startedBy()).isEqualTo(liv);

        var done = over(job);

        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.done()).isEqualTo(25);
        assertThat(done.outcomes()).isEqualTo(Map.of(WRITTEN, 25));
        assertThat(done.finishedAt()).isEqualTo(clock.instant());
        assertThat(work.written(job.id())).isEqualTo(subjects(25));
        assertThat(work.batches()).isEqualTo(3);
        assertThat(finished.of(job.id())).containsExactly(done);
    }

    @Test
    void whatARowRunsIntoIsToldWithItsDetail() {
        var job = started(rows(25, each -> each % 10 == 3 ? REFUSE : null));

        assertThat(over(job).outcomes()).isEqualTo(Map.of(WRITTEN, 22, REFUSED, 3));
        assertThat(jobs.rows(job, REFUSED, 0, 2)).isEqualTo(new RowPage(List.of(refused(3), refused(13)), true));
        assertThat(jobs.rows(job, REFUSED, 13, 2)).isEqualTo(new RowPage(List.of(refused(23)), false));
    }

    @Test
    void rowsAreReadInPagesAndAllAtOnce() {
        var job = over(started(2300));

        var page = jobs.rows(job, 0, 2);
        assertThat(page.more()).isTrue();
        assertThat(page.rows()).extracting(AnsweredRow::position).containsExactly(1, 2);
        assertThat(jobs.rows(job, 2298, 2).more()).isFalse();

        var all = new ArrayList<AnsweredRow>();
        jobs.eachRow(job, all::add);
        assertThat(all).extracting(AnsweredRow::subject).isEqualTo(subjects(2300));
        assertThat(all).extracting(AnsweredRow::outcome).containsOnly(Outcome.of(WRITTEN));
    }

    @Test
    void rowsMayBeFoundByTheDatabase() {
        sql.sql("create table if not exists shelf (label varchar(20), colour varchar(20))")
                .update();
        sql.sql("delete from shelf").update();
        sql.sql("insert into shelf values ('b', 'red'), ('c', 'blue'), ('a', 'red')")
                .update();

        var job = job(start(new JobRows.Selected(
                "select label as subject, cast(null as varchar) as payload from shelf where colour in (:colours)",
                Map.of("colours", List.of("red", "green")))));

        assertThat(over(job).total()).isEqualTo(2);
        assertThat(jobs.rows(job, 0, 10).rows())
                .extracting(AnsweredRow::position, AnsweredRow::subject)
                .containsExactly(tuple(1, "a"), tuple(2, "b"));
    }

    @Test
    void aJobWithoutRowsIsDone() {
        assertThat(over(started(0)).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aFormThatIsSentTwiceStartsOneJob() {
        var form = form(JobId.random(), FJORDREGNSKAP);

        var first = starter.start(form, listed(15));
        var second = starter.start(form, listed(15));

        assertThat(first).isInstanceOf(JobStart.Started.class);
        assertThat(second).isInstanceOf(JobStart.StartedBefore.class);
        assertThat(over(job(second)).total()).isEqualTo(15);
        assertThat(work.written(form.id())).isEqualTo(subjects(15));
    }

    @Test
    void anothersIdIsNotFound() {
        var job = over(started(1));

        assertThat(starter.start(form(job.id(), ANOTHER), listed(1))).isEqualTo(new JobStart.IdTaken());
        assertThat(jobs.find(job.id(), ANOTHER)).isEmpty();
        assertThat(jobs.page(ANOTHER, KINDS, 10).jobs()).isEmpty();
        assertThat(jobs.page(ANOTHER, KINDS, job.id(), 10)).isEmpty();
        assertThat(canceller.cancel(job.id(), ANOTHER, liv)).isEqualTo(new JobCancellation.Unknown());
    }

    @Test
    void workThatNobodyHasIsNotBegun() {
        var job = new NewJob(JobId.random(), UNKNOWN_KIND, FJORDREGNSKAP, null, "");

        assertThatThrownBy(() -> starter.start(job, listed(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(jobs.find(job.id(), FJORDREGNSKAP)).isEmpty();
    }

    @Test
    void whatIsRolledBackWasNeverAJob() {
        var form = form(JobId.random(), FJORDREGNSKAP);

        transaction.executeWithoutResult(status -> {
            starter.start(form, listed(5));
            status.setRollbackOnly();
        });

        assertThat(jobs.find(form.id(), FJORDREGNSKAP)).isEmpty();
        assertThat(tasks(form.id())).isZero();
    }

    @Test
    void theNodeThatStartsAJobBeginsAtOnce() {
        scheduler.stop();
        var node = new JobScheduler(database, works, runner, retention, lookingOnceAnHour());
        node.start();
        try {
            assertThat(over(startedOn(node)).state()).isEqualTo(JobState.DONE);
            assertThat(over(startedOn(node)).state()).isEqualTo(JobState.DONE);
        } finally {
            node.stop();
        }
    }

    @Test
    void whoCancelsStopsItAfterTheBatchThatWasBegun() {
        work.letThrough(0);
        var job = started(100);
        await().atMost(PATIENCE).until(() -> found(job).state() == JobState.RUNNING);

        assertThat(canceller.cancel(job.id(), FJORDREGNSKAP, liv)).isEqualTo(new JobCancellation.Cancelled(found(job)));
        assertThat(found(job).state()).isEqualTo(JobState.STOPPING);
        work.release();

        var cancelled = over(job);
        assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
        assertThat(cancelled.cancelledBy()).isEqualTo(liv);
        assertThat(cancelled.done()).isEqualTo(10);
        assertThat(work.written(job.id())).isEqualTo(subjects(100).subList(0, 10));
        assertThat(jobs.rows(job, 10, 1).rows())
                .extracting(AnsweredRow::outcome)
                .containsOnlyNulls();
        assertThat(finished.of(job.id())).containsExactly(cancelled);
    }

    @Test
    void whatWaitsIsCancelledAtOnce() {
        scheduler.stop();
        var job = started(100);

        canceller.cancel(job.id(), FJORDREGNSKAP, liv);

        var cancelled = found(job);
        assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
        assertThat(cancelled.finishedAt()).isEqualTo(clock.instant());
        assertThat(finished.of(job.id())).containsExactly(cancelled);
        scheduler.start();
        await().atMost(PATIENCE).until(() -> tasks(job.id()) == 0);
        assertThat(work.written(job.id())).isEmpty();
        assertThat(canceller.cancel(job.id(), FJORDREGNSKAP, null)).isEqualTo(new JobCancellation.Cancelled(cancelled));
    }

    @Test
    void whatIsDoneIsNotCancelled() {
        var job = over(started(1));

        assertThat(canceller.cancel(job.id(), FJORDREGNSKAP, liv)).isEqualTo(new JobCancellation.TooLate(job));
    }

    @Test
    void aBatchThatFailsIsUndoneAndTriedAgain() {
        work.failNext(2);
        var job = started(25);

        assertThat(over(job).outcomes()).isEqualTo(Map.of(WRITTEN, 25));
        assertThat(work.written(job.id())).isEqualTo(subjects(25));
        assertThat(work.batches()).isEqualTo(5);
    }

    @Test
    void aRowThatFailsHoldsNoOtherBack() {
        var job = started(rows(25, each -> each == 13 ? FAIL : null));

        var done = over(job);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.outcomes()).isEqualTo(Map.of(WRITTEN, 24, Outcome.FAILED, 1));
        assertThat(jobs.rows(job, Outcome.FAILED, 0, 2).rows())
                .extracting(AnsweredRow::position)
                .containsExactly(13);
        assertThat(work.written(job.id())).hasSize(24).doesNotContain(subject(13));
    }

    @Test
    void whenNotOneRowOfABatchCanBeDoneTheJobIsGivenUp() {
        var job = started(rows(25, each -> each > 10 ? FAIL : null));

        var failed = over(job);
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.done()).isEqualTo(20);
        assertThat(failed.outcomes()).isEqualTo(Map.of(WRITTEN, 10, Outcome.FAILED, 10));
        assertThat(work.written(job.id())).isEqualTo(subjects(10));
        assertThat(finished.of(job.id())).containsExactly(failed);
        await().atMost(PATIENCE).until(() -> tasks(job.id()) == 0);
    }

    @Test
    void aJobOfWhichNothingCouldBeDoneHasFailed() {
        assertThat(over(started(rows(3, each -> FAIL))).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void aJobThatCannotEvenEndIsGivenUp() {
        finished.refuse(true);
        var job = started(3);

        var failed = over(job);
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(work.written(job.id())).hasSize(failed.done());
        await().atMost(PATIENCE).until(() -> tasks(job.id()) == 0);
    }

    @Test
    void aRowThatBringsNodesDownIsPassedOver() {
        scheduler.stop();
        var job = started(3);
        sql.sql("update job set attempts = 4 where id = ?")
                .param(job.id().value())
                .update();
        scheduler.start();

        assertThat(over(job).outcomes()).isEqualTo(Map.of(WRITTEN, 2, Outcome.FAILED, 1));
        assertThat(work.written(job.id())).isEqualTo(List.of(subject(2), subject(3)));
    }

    @Test
    void aNodeThatIsStoppedLeavesTheRestToTheNext() {
        scheduler.stop();
        var job = started(100);

        var rest = runner.run(job.id(), work, () -> work.batches() == 2);

        assertThat(rest).contains(Duration.ZERO);
        assertThat(found(job).state()).isEqualTo(JobState.RUNNING);
        assertThat(found(job).done()).isEqualTo(20);
        scheduler.start();
        assertThat(over(job).state()).isEqualTo(JobState.DONE);
        assertThat(work.written(job.id())).isEqualTo(subjects(100));
    }

    @Test
    void stoppingWaitsForTheBatchesThatWereBegun() {
        var job = started(2000);
        await().atMost(PATIENCE).until(() -> found(job).done() > 0);

        scheduler.stop();

        var stopped = found(job);
        assertThat(work.written(job.id())).hasSize(stopped.done());
        scheduler.start();
        assertThat(over(job).outcomes()).isEqualTo(Map.of(WRITTEN, 2000));
        assertThat(work.written(job.id())).isEqualTo(subjects(2000));
    }

    @Test
    void twoNodesOnOneJobDoNothingTwice() {
        scheduler.stop();
        var job = started(300);

        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream.generate(() -> CompletableFuture.supplyAsync(() -> runner.run(job.id(), work, () -> false), nodes))
                    .limit(4)
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        runner.run(job.id(), work, () -> false);

        assertThat(found(job).state()).isEqualTo(JobState.DONE);
        assertThat(found(job).outcomes()).isEqualTo(Map.of(WRITTEN, 300));
        assertThat(work.written(job.id())).isEqualTo(subjects(300));
    }

    @Test
    void theNewestJobsComeFirstPageByPage() {
        var ids = IntStream.range(0, 5)
                .mapToObj(each -> {
                    clock.advance(Duration.ofMinutes(each / 2));
                    return over(started(1)).id();
                })
                .toList();

        var first = jobs.page(FJORDREGNSKAP, KINDS, 2);
        var second =
                jobs.page(FJORDREGNSKAP, KINDS, first.jobs().getLast().id(), 2).orElseThrow();
        var third =
                jobs.page(FJORDREGNSKAP, KINDS, second.jobs().getLast().id(), 2).orElseThrow();

        assertThat(Stream.of(first, second, third).map(JobPage::more)).containsExactly(true, true, false);
        assertThat(Stream.of(first, second, third).flatMap(page -> page.jobs().stream()))
                .extracting(Job::id)
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(first.jobs().getFirst().id()).isEqualTo(ids.getLast());
        assertThat(first.jobs().getFirst().outcomes()).isEqualTo(Map.of(WRITTEN, 1));
        assertThat(jobs.page(FJORDREGNSKAP, Set.of(UNKNOWN_KIND), 2).jobs()).isEmpty();
        assertThat(jobs.page(FJORDREGNSKAP, Set.of(), 2).jobs()).isEmpty();
    }

    @Test
    void whatHasLongBeenOverIsForgotten() {
        var old = over(started(20));
        clock.advance(Duration.ofDays(89));
        var young = over(started(20));

        retention.deleteOld();
        assertThat(jobs.find(old.id(), FJORDREGNSKAP)).isPresent();

        clock.advance(Duration.ofDays(2));
        retention.deleteOld();
        assertThat(jobs.find(old.id(), FJORDREGNSKAP)).isEmpty();
        assertThat(jobs.find(young.id(), FJORDREGNSKAP)).isPresent();
        assertThat(jobs.rows(old, 0, 1).rows()).isEmpty();
    }

    private Job started(int rows) {
        return started(rows(rows, each -> null));
    }

    private Job started(List<NewRow> rows) {
        return job(start(new JobRows.Listed(rows)));
    }

    private JobStart start(JobRows rows) {
        return starter.start(form(JobId.random(), FJORDREGNSKAP), rows);
    }

    private NewJob form(JobId id, OrganisationNumber organisation) {
        return new NewJob(id, WritingDown.KIND, organisation, liv, "{}");
    }

    private static JobRows listed(int rows) {
        return new JobRows.Listed(rows(rows, each -> null));
    }

    private static List<NewRow> rows(int number, IntFunction<@Nullable String> payload) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> new NewRow(subject(each), payload.apply(each)))
                .toList();
    }

    private static List<String> subjects(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(JobModuleTests::subject)
                .toList();
    }

    private static String subject(int number) {
        return "subject %04d".formatted(number);
    }

    private static AnsweredRow refused(int position) {
        return new AnsweredRow(position, subject(position), REFUSE, new Outcome(REFUSED, "for " + subject(position)));
    }

    private static Job job(JobStart start) {
        return switch (start) {
            case JobStart.Started started -> started.job();
            case JobStart.StartedBefore before -> before.job();
            case JobStart.IdTaken taken -> throw new AssertionError(taken);
        };
    }

    private Job startedOn(JobScheduler node) {
        var starterThere = new JobStarter(stored, storedRows, node, clock);
        return job(transaction.execute(status -> starterThere.start(form(JobId.random(), FJORDREGNSKAP), listed(5))));
    }

    private static JobProperties lookingOnceAnHour() {
        return new JobProperties(
                10,
                2,
                Duration.ofHours(1),
                Duration.ofSeconds(2),
                3,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofDays(90));
    }

    private Job found(Job job) {
        return jobs.find(job.id(), job.organisation()).orElseThrow();
    }

    private Job over(Job job) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> found(job).state().isOver());
        return found(job);
    }

    private int tasks(JobId job) {
        return sql.sql("select count(*) from scheduled_tasks where task_instance = ?")
                .param(job.toString())
                .query(Integer.class)
                .single();
    }
}
