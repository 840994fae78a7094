package no.systembruker;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/** A PostgreSQL server that starts when the first test asks for it and is stopped after the last context has closed. */
public final class EmbeddedPostgresServer {

    private static final String OWNER = "postgres";
    private static final EmbeddedPostgres SERVER = start();

    private EmbeddedPostgresServer() {}

    public static TestDatabase newDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create database " + name + " template template0 locale_provider builtin builtin_locale 'C.UTF-8'");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return new TestDatabase(SERVER.getJdbcUrl(OWNER, name), OWNER, OWNER);
    }

    /**
     * Its own shutdown hook would race with Spring's, and pull the database away from contexts that are closing. It is told
     * that its disk has no arm to move, as the one that docker-compose.yml starts is, and compares texts by their bytes as that one
     * does.
     */
    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setRegisterShutdownHook(false)
                    .setServerConfig("random_page_cost", "1.1")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
