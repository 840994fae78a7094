package no.systembruker;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** System users from before changes were numbered get their numbers in the order in which they last changed. */
class NumberedSystemUsersTests {

    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    static Stream<Named<TestDatabase>> databases() {
        return Stream.of(
                Named.of("H2", new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS, "sa", "")),
                Named.of("PostgreSQL", EmbeddedPostgresServer.newDatabase()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatChangedLastIsLast(TestDatabase database) throws SQLException {
        try (var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            migrate(connection, "party/V1__create_parties", "register/V1__create_systems");
            migrate(
                    connection,
                    "systemuser/V1__create_system_users",
                    "systemuser/V2__system_users_are_listed_by_system",
                    "systemuser/V3__system_users_may_be_deleted");
            run(connection, """
                    insert into party (id, person_number, name, search_name, sort_name)
                    values ('00000000-0000-4000-8000-000000000001', '01819010001', 'Kari', 'kari', 'kari')""");
            run(connection, """
                    insert into registered_system
                    values (gen_random_uuid(), '310000019_x', '310000019', 'x', 'x', 'x', 'x', 'x', 'x',
                        '[]', '[]', '[]', true, false, now(), now(), 0)""");
            create(connection, "deleted last", "2026-01-01", "2026-01-09");
            create(connection, "created second", "2026-01-03", null);
            create(connection, "created first", "2026-01-02", null);

            migrate(connection, "systemuser/V4__changes_of_system_users_are_numbered");

            assertThat(numbered(connection)).containsExactly("1 created first", "2 created second", "3 deleted last");
            assertThat(read(connection, "select cast(latest as varchar) from systemuser_sequence"))
                    .containsExactly("3");
        }
    }

    private static void create(Connection connection, String title, String created, @Nullable String deleted)
            throws SQLException {
        run(connection, """
                insert into systemuser (id, kind, system_id, owner, external_ref, title, created, created_by, live, deleted, version)
                values (gen_random_uuid(), 'STANDARD', '310000019_x', '310000027', '%1$s', '%1$s', timestamp '%2$s 12:00:00',
                    '00000000-0000-4000-8000-000000000001', %3$s, %4$s, 0)""".formatted(
                        title,
                        created,
                        deleted == null ? "true" : "null",
                        deleted == null ? "null" : "timestamp '" + deleted + " 12:00:00'"));
    }

    private static void migrate(Connection connection, String... migrations) {
        for (var migration : migrations) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/" + migration + ".sql"));
        }
    }

    private static List<String> numbered(Connection connection) throws SQLException {
        return read(connection, "select sequence_no || ' ' || title from systemuser order by sequence_no");
    }

    private static List<String> read(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
