package no.systembruker.job;

import static java.util.concurrent.TimeUnit.SECONDS;
import static no.systembruker.job.Node.ROWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import no.systembruker.EmbeddedPostgresServer;
import no.systembruker.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Nodes are processes of their own here, and are killed as the machine would: without a word. */
class KilledNodesTests {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** Enough for a machine that does much else; a quiet one needs a tenth. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final TestDatabase database = EmbeddedPostgresServer.newDatabase();
    private final JdbcClient sql = JdbcClient.create(source());
    private Process node;

    @BeforeEach
    void prepareTheTables() {
        sql.sql("create table party (id uuid primary key)").update();
        sql.sql("create table written_down (subject varchar(10) not null)").update();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/job/V1__create_jobs.sql"),
                        new ClassPathResource("db/migration/job/V2__create_scheduled_tasks.sql"))
                .execute(source());
    }

    @AfterEach
    void leaveNoProcessBehind() {
        node.destroyForcibly();
    }

    @Test
    void aJobWhoseNodeIsKilledTwiceEndsCompleteWithNothingDoneTwice() throws Exception {
        var random = new Random();

        startNode();
        killOnceDone(1 + random.nextInt(ROWS / 2), random);
        startNode();
        killOnceDone(ROWS / 2 + random.nextInt(ROWS / 3), random);
        var doneWhenKilled = done();
        startNode();
        await().atMost(PATIENCE).until(() -> state() == JobState.DONE);

        assertThat(doneWhenKilled).isBetween(1, ROWS - 1);
        assertThat(number("select count(*) from written_down")).isEqualTo(ROWS);
        assertThat(number("select count(distinct subject) from written_down")).isEqualTo(ROWS);
        assertThat(number("select given from job_outcome where outcome = 'WRITTEN'"))
                .isEqualTo(ROWS);
        assertThat(number("select count(*) from job_row where outcome = 'WRITTEN'"))
                .isEqualTo(ROWS);
        await().atMost(PATIENCE)
                .until(() -> number("select count(*) from scheduled_tasks where task_name like 'job.%'") == 0);
    }

    private void startNode() throws IOException {
        node = new ProcessBuilder(
                        JAVA,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Node.class.getName(),
                        database.getJdbcUrl(),
                        database.getUsername(),
                        database.getPassword())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target", "killed-nodes.log")))
                .start();
    }

    private void killOnceDone(int rows, Random random) throws InterruptedException {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> done() >= rows);
        Thread.sleep(random.nextInt(100));
        node.destroyForcibly();
        assertThat(node.waitFor(10, SECONDS)).isTrue();
    }

    private int done() {
        return sql.sql("select coalesce(max(done), 0) from job")
                .query(Integer.class)
                .single();
    }

    private JobState state() {
        return sql.sql("select state from job").query(JobState.class).single();
    }

    private int number(String query) {
        return sql.sql(query).query(Integer.class).single();
    }

    private DriverManagerDataSource source() {
        return new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
