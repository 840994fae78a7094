package no.systembruker.job;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.systembruker.party.OrganisationNumber;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A process that does jobs and nothing else, and begins with starting one, in case that has not been done. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
@Import({
    StoredJobs.class,
    StoredJobRows.class,
    JobStarter.class,
    JobRunner.class,
    JobRetention.class,
    JobScheduler.class
})
class Node {

    static final JobId JOB = new JobId(UUID.fromString("5f0c4b1e-6a6e-4f43-9d55-0e1d2a6f7a10"));
    static final int ROWS = 10_000;
    private static final int BATCH = 100;
    private static final Duration OFTEN = Duration.ofMillis(200);
    private static final JobKind KIND = new JobKind("write-down-slowly");
    private static final OrganisationNumber FJORDREGNSKAP = new OrganisationNumber("310000035");

    public static void main(String[] database) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> source(database[0], database[1], database[2]));
        context.register(Node.class);
        context.refresh();
        context.getBean(JobStarter.class).start(new NewJob(JOB, KIND, FJORDREGNSKAP, null, ""), rows());
    }

    private static DataSource source(String url, String user, String password) {
        var source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword(password);
        return source;
    }

    private static JobRows rows() {
        return new JobRows.Listed(IntStream.rangeClosed(1, ROWS)
                .mapToObj(String::valueOf)
                .map(NewRow::of)
                .toList());
    }

    @Bean
    JobProperties properties() {
        return new JobProperties(
                BATCH, 2, OFTEN, OFTEN, 3, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofDays(90));
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    JdbcClient sql(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    JobWork slowly(JdbcClient sql) {
        return new JobWork() {
            @Override
            public JobKind kind() {
                return KIND;
            }

            @Override
            public Answers work(Batch batch) {
                batch.subjects().forEach(subject -> writeDown(subject, sql));
                return batch.answer(row -> Outcome.of("WRITTEN"));
            }
        };
    }

    /** One by one, so that a process that is killed at random is killed in the middle of a batch. */
    private static void writeDown(String subject, JdbcClient sql) {
        sql.sql("insert into written_down (subject) values (?)").param(subject).update();
    }
}
