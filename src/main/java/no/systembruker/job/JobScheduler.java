package no.systembruker.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds a node for each job. A kind of job is a task of db-scheduler's, so that a node takes only jobs whose work it knows.
 *
 * <p>Nodes show that they are alive by the machine's time, as the application's clock may be moved by days.
 */
@Component
class JobScheduler implements SmartLifecycle {

    /** The fewest that db-scheduler allows. */
    private static final int MISSED_HEARTBEATS = 4;

    private static final LocalTime QUIET_HOUR = LocalTime.of(3, 30);

    private final DataSource database;
    private final ObjectProvider<JobWork> works;
    private final JobRunner runner;
    private final JobRetention retention;
    private final JobProperties properties;
    private final SchedulerClient client;
    private volatile @Nullable Scheduler running;
    private volatile boolean leaving;

    JobScheduler(
            DataSource database,
            ObjectProvider<JobWork> works,
            JobRunner runner,
            JobRetention retention,
            JobProperties properties) {
        this.database = database;
        this.works = works;
        this.runner = runner;
        this.retention = retention;
        this.properties = properties;
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
    }

    void requireWork(JobKind kind) {
        if (works.stream().noneMatch(work -> work.kind().equals(kind))) {
            throw new IllegalArgumentException("There is no work of the kind " + kind);
        }
    }

    /** Within the transaction of the job itself; nodes hear of it when that is committed, this one at once. */
    void schedule(JobKind kind, JobId job) {
        client.scheduleIfNotExists(new TaskInstance<>(taskName(kind), job.toString()), Instant.now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lookForWork();
            }
        });
    }

    @Override
    public void start() {
        leaving = false;
        var scheduler = Scheduler.create(database, tasks())
                .startTasks(forgetting())
                .threads(properties.threads())
                .pollingInterval(properties.pollInterval())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(properties.shutdownWait())
                .build();
        scheduler.start();
        running = scheduler;
    }

    @Override
    public void stop() {
        leaving = true;
        var scheduler = running;
        if (scheduler != null) {
            scheduler.stop();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private List<Task<?>> tasks() {
        return works.stream().<Task<?>>map(this::task).toList();
    }

    private Task<Void> task(JobWork work) {
        return Tasks.custom(taskName(work.kind()), Void.class)
                .onFailure((failure, execution) ->
                        execution.reschedule(failure, Instant.now().plus(properties.pause())))
                .onDeadExecution((death, execution) -> {
                    execution.reschedule(death, Instant.now());
                    lookForWork();
                })
                .execute((job, context) -> runner.run(new JobId(UUID.fromString(job.getId())), work, () -> leaving)
                        .map(JobScheduler::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> again(Duration pause) {
        return (completion, execution) ->
                execution.reschedule(completion, Instant.now().plus(pause));
    }

    private RecurringTask<Void> forgetting() {
        return Tasks.recurring("job-retention", Schedules.daily(QUIET_HOUR))
                .execute((task, context) -> retention.deleteOld());
    }

    private void lookForWork() {
        var scheduler = running;
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private static String taskName(JobKind kind) {
        return "job." + kind;
    }
}
