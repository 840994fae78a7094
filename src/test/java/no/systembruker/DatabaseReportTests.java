package no.systembruker;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.systembruker.decision.Decisions;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.SystemId;
import no.systembruker.request.Answer;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import no.systembruker.request.Requests;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKind;
import no.systembruker.systemuser.SystemUsers;
import no.systembruker.systemuser.TokenHolders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Reports statements, times and plans on PostgreSQL with 100,000 system users: {@code mvn -Pbenchmark verify}, which writes
 * {@code target/database-report.txt}. PostgreSQL is told that it has no spinning disks.
 */
@Tag("benchmark")
@OnPostgres
@SpringBootTest
@Import(Statements.class)
class DatabaseReportTests {

    private static final Path REPORT = Path.of("target/database-report.txt");
    private static final int ROUNDS = 200;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Statements statements;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private TokenHolders tokenHolders;

    @Autowired
    private RequestDecisions requestDecisions;

    @Autowired
    private Requests requests;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Mandates mandates;

    private final List<String> report = new ArrayList<>();

    @Test
    void noCallReadsALargeTableFromEndToEnd() throws IOException, SQLException {
        fill();

        var waiting = sql.queryForList(
                "select id from systemuser_request where status = 'NEW' order by id limit 300", UUID.class);
        var given = sql.queryForObject(
                "select id from systemuser where external_ref = owner order by id limit 1", UUID.class);
        var owner = new OrganisationNumber(
                sql.queryForObject("select owner from systemuser where id = ?", String.class, given));
        var client = sql.queryForObject(
                "select client_id from system_client c join registered_system s on s.internal_id = c.system_internal_id"
                        + " join systemuser u on u.system_id = s.system_id where u.id = ?",
                String.class,
                given);
        var busy = new OrganisationNumber(sql.queryForObject(
                "select owner from systemuser group by owner order by count(*) desc limit 1", String.class));
        var accountant =
                actor(sql.queryForObject("select id from party where person_number = '00000000001'", UUID.class));

        measure(
                "byExternalId",
                () -> assertThat(tokenHolders.find(client, Town.LOENNSVERK, owner, null))
                        .isPresent());
        measure("decision", () -> decisions.decide(new SystemUserId(given), "tjeneste-7", owner));
        measure(
                "overview: system users",
                () -> assertThat(systemUsers.ofOwner(busy, Optional.empty(), 50))
                        .hasSize(50));
        measure("overview: waiting requests", () -> requests.waitingFor(busy, 50));
        measure("overview: answered requests", () -> requests.answeredBy(busy, 50));
        var listed = new SystemId("310000019_benk-50");
        measure(
                "requests of a system, first page",
                () -> assertThat(requests.ofSystem(listed, SystemUserKind.STANDARD, 50)
                                .requests())
                        .hasSize(50));
        var far = new RequestId(sql.queryForObject(
                "select id from systemuser_request where system_id = ? order by created, id offset 50000 limit 1",
                UUID.class,
                listed.value()));
        measure(
                "requests of a system, page 1,000",
                () -> assertThat(requests.ofSystem(listed, SystemUserKind.STANDARD, far, 50))
                        .hasValueSatisfying(page -> assertThat(page.requests()).hasSize(50)));
        measureSwitcher("1,000", accountant, owner);
        measureSwitcher(
                "100,000",
                actor(sql.queryForObject("select id from party where person_number = '00000100001'", UUID.class)),
                owner);
        var managers = waiting.stream().collect(toMap(identity(), this::managerOf));
        var seen = waiting.getFirst();
        measure(
                "request page",
                () -> assertThat(requestDecisions.find(new RequestId(seen), managers.get(seen)))
                        .isPresent());
        var rounds = waiting.iterator();
        measure("approval", () -> {
            var id = rounds.next();
            assertThat(requestDecisions.approve(new RequestId(id), managers.get(id)))
                    .isInstanceOf(Answer.Given.class);
        });

        Files.write(REPORT, report, StandardCharsets.UTF_8);
        report.forEach(System.out::println);
        assertThat(report).noneMatch(line -> line.matches(".*Seq Scan on (party|party_role|systemuser\\w*) .*"));
    }

    /** Whom somebody acts for who has a role in so many organisations. */
    private void measureSwitcher(String many, Actor actor, OrganisationNumber number) throws SQLException {
        var first = mandates.organisationsOf(actor, "", Optional.empty(), 21);
        var far = mandates.organisationsOf(actor, "virksomhet 90", Optional.empty(), 21)
                .getLast();
        measureSearch(many + ", first page", actor, "", Optional.empty(), first.size());
        measureSearch(many + ", a far page", actor, "", Optional.of(far), 21);
        measureSearch(many + ", a name", actor, "virksomhet 77", Optional.empty(), 21);
        measureSearch(many + ", a word of all names", actor, "virks", Optional.of(far), 21);
        measureSearch(many + ", a number", actor, number.value(), Optional.empty(), -1);
        measureSearch(many + ", no hit", actor, "finnes ikke", Optional.empty(), 0);
        measure("party switcher of " + many + ", whether there is only one", () -> mandates.only(actor));
    }

    private void measureSearch(String name, Actor actor, String search, Optional<Organisation> after, int hits)
            throws SQLException {
        measure("party switcher of " + name, () -> {
            var found = mandates.organisationsOf(actor, search, after, 21);
            assertThat(hits < 0 || found.size() == hits).as(name).isTrue();
        });
    }

    private void fill() throws SQLException {
        try (var connection = database.getConnection()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("benchmark/fill.sql"));
        }
        sql.execute("analyze");
    }

    private Actor managerOf(UUID request) {
        return actor(sql.queryForObject(
                "select holder_id from party_role where role = 'DAGLIG_LEDER' and organisation_id = (select p.id from party p"
                        + " join systemuser_request r on r.party = p.organisation_number where r.id = ?)",
                UUID.class,
                request));
    }

    private static Actor actor(UUID person) {
        return new Actor(new PersonId(person), "", SecurityLevel.SUBSTANTIAL);
    }

    private void measure(String name, Runnable call) throws SQLException {
        for (int i = 0; i < ROUNDS / 2; i++) {
            call.run();
        }
        var times = new ArrayList<Duration>();
        for (int i = 0; i < ROUNDS / 2; i++) {
            long start = System.nanoTime();
            call.run();
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        times.sort(null);
        var sent = statements.during(call);
        report.add("");
        report.add("## %s: %d statements, median %d µs"
                .formatted(name, sent.size(), times.get(times.size() / 2).toNanos() / 1000));
        for (var statement : sent) {
            report.add("");
            report.add("-- " + statement.sql());
            statements.plan(database, statement).forEach(line -> report.add("   " + line));
        }
    }
}
