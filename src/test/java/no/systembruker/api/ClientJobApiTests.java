package no.systembruker.api;

import static no.systembruker.api.Calls.CLIENTS;
import static no.systembruker.api.Calls.CLIENT_JOBS;
import static no.systembruker.api.Calls.PERSON_EXCHANGE;
import static no.systembruker.api.Office.LONN;
import static no.systembruker.api.security.Scope.CLIENTS_READ;
import static no.systembruker.api.security.Scope.CLIENTS_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.party.Organisation;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.systemuser.SystemUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
abstract class ClientJobApiTests {

    private static final int PATIENCE_IN_SECONDS = 60;

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Calls calls;

    @Autowired
    private SignIns idPorten;

    @Autowired
    private Office offices;

    private Organisation office;
    private PersonNumber nina;
    private SystemUser agent;
    private Organisation kai;
    private Organisation ida;

    @BeforeEach
    void openAnOffice() {
        clock.reset();
        town.build();
        office = offices.open();
        nina = offices.person(Role.KLIENTADMINISTRATOR, office);
        agent = offices.agent(office, LONN);
        kai = offices.client(office, "Kai AS");
        ida = offices.client(office, "Ida AS");
    }

    @Test
    void manyAreAddedByNumberOrIdAndEachHasItsOutcome() {
        var stranger = offices.client(offices.open(), "En annens AS");
        var sent = List.of(
                "NO " + kai.number() + " MVA",
                ida.uuid().toString(),
                stranger.number().value(),
                "310000018",
                UUID.randomUUID().toString(),
                office.number().value());

        var started = start("add", sent);

        assertThat(started.status()).isEqualTo(202);
        assertThat(started.header("Location")).isEqualTo("http://localhost:8080" + job(started.text("id")));
        assertThat(started.json().path("total").asInt()).isEqualTo(6);
        var done = finished(started);
        assertThat(done.path("state").asString()).isEqualTo("Done");
        assertThat(done.path("done").asInt()).isEqualTo(6);
        assertThat(done.path("operation").asString()).isEqualTo("add");
        assertThat(done.path("outcomes").path("Added").asInt()).isEqualTo(2);
        assertThat(outcomes(started))
                .containsExactly("Added", "Added", "NotAClient", "InvalidNumber", "InvalidNumber", "OwnNumber");
        assertThat(onIt())
                .containsExactlyInAnyOrder(kai.number().value(), ida.number().value());
    }

    @Test
    void manyAreRemoved() {
        finished(start("add", numbers(kai, ida)));

        var started = start("remove", numbers(kai, ida));

        assertThat(finished(started).path("outcomes").path("Removed").asInt()).isEqualTo(2);
        assertThat(onIt()).isEmpty();
    }

    @Test
    void whatAClientLacksIsNamed() {
        agent = offices.agent(office, LONN, "skattegrunnlag");

        var started = start("add", numbers(kai));

        finished(started);
        var row = rows(started).getFirst();
        assertThat(row.path("outcome").asString()).isEqualTo("LacksPackages");
        assertThat(row.path("missingPackages").path(0).asString()).isEqualTo("urn:altinn:accesspackage:skattegrunnlag");
    }

    @Test
    void aDryRunTellsWhatWouldComeOfItAndDoesNothing() {
        var sent = List.of(
                kai.number().value(), "kai", ida.uuid().toString(), kai.number().value());

        var reply = post(body("add", sent).replace("}", ",\"dryRun\":true}"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("state")).isEqualTo("DryRun");
        assertThat(reply.json().has("id")).isFalse();
        assertThat(reply.json().path("outcomes").path("ToDo").asInt()).isEqualTo(2);
        assertThat(reply.json()
                        .path("rows")
                        .valueStream()
                        .map(row -> row.path("outcome").asString()))
                .containsExactly("ToDo", "InvalidNumber", "ToDo", "Duplicate");
        assertThat(onIt()).isEmpty();
    }

    @Test
    void theSameCorrelationIdIsTheSameJobAndAnothersIsTaken() {
        var id = UUID.randomUUID().toString();

        var first = post("&correlation-id=" + id, body("add", numbers(kai)));
        var again = post("&correlation-id=" + id, body("add", numbers(ida)));

        assertThat(first.text("id")).isEqualTo(id);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.text("id")).isEqualTo(id);
        finished(first);
        assertThat(onIt()).containsExactly(kai.number().value());
        agent = offices.agent(office, LONN);
        assertThat(post("&correlation-id=" + id, body("add", numbers(ida))).status())
                .isEqualTo(409);
        var others = offices.open();
        nina = offices.person(Role.DAGLIG_LEDER, others);
        agent = offices.agent(others, LONN);
        assertThat(post("&correlation-id=" + id, body("add", numbers(ida))).status())
                .isEqualTo(409);
    }

    @Test
    void outcomesAreReadPageByPage() {
        var sent = IntStream.range(0, 5).mapToObj(each -> "x" + each).toList();
        var started = start("add", sent);
        finished(started);

        var read = new ArrayList<String>();
        var pages = 0;
        for (var next = job(started.text("id")).replace("?", "/outcomes?") + "&size=2"; !next.isEmpty(); pages++) {
            var page = reading(next);
            page.json().path("data").forEach(row -> read.add(row.path("client").asString()));
            next = page.json().path("links").path("next").asString("").replace("http://localhost:8080", "");
        }

        assertThat(pages).isEqualTo(3);
        assertThat(read).isEqualTo(sent);
    }

    @Test
    void whatIsOverIsNotCancelled() {
        var started = start("add", numbers(kai));
        finished(started);

        assertThat(cancel(started.text("id")).status()).isEqualTo(409);
    }

    @Test
    void whatIsCancelledIsToldSoTwiceAlike() {
        var many = IntStream.range(0, 20_000).mapToObj(each -> "x" + each).toList();
        var started = start("add", many);

        var cancelled = cancel(started.text("id"));

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("state")).isIn("Stopping", "Cancelled");
        assertThat(finished(started).path("state").asString()).isEqualTo("Cancelled");
        assertThat(cancel(started.text("id")).status()).isEqualTo(200);
    }

    @Test
    void aJobIsFoundByItsOwnAgentOnly() {
        var id = start("add", numbers(kai)).text("id");
        var another = offices.agent(office, LONN);

        for (var path : List.of(
                CLIENT_JOBS + "/" + id + "?agent=" + another.id(),
                CLIENT_JOBS + "/" + id + "/outcomes?agent=" + another.id(),
                job(UUID.randomUUID().toString()),
                job(agent.id().toString()))) {
            assertThat(reading(path).status()).as(path).isEqualTo(404);
        }
        assertThat(cancel(UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(reading(job("x")).status()).isEqualTo(400);
        assertThat(reading(CLIENT_JOBS + "/" + id)
                        .json()
                        .path("validationErrors")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("AUTH.VLD-00014");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | operation",
                "{'operation':'add'} | clients",
                "{'operation':'add','clients':null} | clients",
                "{'operation':'add','clients':[]} | clients",
                "{'operation':'add','clients':[null]} | clients[0]",
                "{'operation':'add','clients':['a\\u0000']} | clients[0]",
                "{'operation':'delete','clients':['310000027']} | operation",
                "{'operation':null,'clients':['310000027']} | operation",
                "{'operation':'add','clients':'310000027'} | clients",
                "{'operation':'add','clients':['310000027'],'dryRun':'perhaps'} | dryRun"
            })
    void whatIsWrongWithTheBodyIsNamed(String body, String field) {
        var reply = post(body.replace('\'', '"'));

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.json().path("errors").propertyNames().toString()).containsIgnoringCase(field);
    }

    @Test
    void thereIsALimitToHowMany() {
        var many = Stream.generate(() -> "1").limit(50_001).toList();

        assertThat(post(body("add", many)).status()).isEqualTo(400);
        assertThat(post(body("add", List.of("x".repeat(1024 * 1024)))).status()).isEqualTo(413);
        assertThat(post("").status()).isEqualTo(400);
        assertThat(post("[]").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "310000027", "%00"})
    void aCorrelationIdThatIsNoneIsMalformed(String id) {
        assertThat(post("&correlation-id=" + id, body("add", numbers(kai))).status())
                .isEqualTo(400);
    }

    @Test
    void onlyWhoManagesTheClientsStartsAndSeesJobs() {
        var id = start("add", numbers(kai)).text("id");
        nina = offices.person(Role.TILGANGSSTYRER, office);

        assertThat(start("add", numbers(ida)).status()).isEqualTo(403);
        assertThat(reading(job(id)).status()).isEqualTo(403);
        assertThat(cancel(id).status()).isEqualTo(403);
        nina = offices.person(Role.DAGLIG_LEDER, office);
        assertThat(reading(job(id)).status()).isEqualTo(200);
    }

    @Test
    void toReadIsNotToWriteNorTheOtherWayRound() {
        var id = start("add", numbers(kai)).text("id");

        assertThat(calls.get(job(id), token(CLIENTS_WRITE)).status()).isEqualTo(403);
        assertThat(calls.post(CLIENT_JOBS + "?agent=" + agent.id(), token(CLIENTS_READ), body("add", numbers(kai)))
                        .status())
                .isEqualTo(403);
        assertThat(calls.post(job(id).replace("?", "/cancellation?"), token(CLIENTS_READ), "")
                        .status())
                .isEqualTo(403);
    }

    private Reply start(String operation, List<String> clients) {
        return post(body(operation, clients));
    }

    private Reply post(String body) {
        return post("", body);
    }

    private Reply post(String more, String body) {
        return calls.post(CLIENT_JOBS + "?agent=" + agent.id() + more, token(CLIENTS_WRITE), body);
    }

    private Reply cancel(String id) {
        return calls.post(job(id).replace("?", "/cancellation?"), token(CLIENTS_WRITE), "");
    }

    private JsonNode finished(Reply started) {
        for (int tries = 0; tries < PATIENCE_IN_SECONDS * 10; tries++) {
            var seen = reading(job(started.text("id"))).json();
            if (seen.has("finished")) {
                return seen;
            }
            pause();
        }
        throw new AssertionError("The job does not come to an end");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> outcomes(Reply started) {
        return rows(started).stream().map(row -> row.path("outcome").asString()).toList();
    }

    private List<JsonNode> rows(Reply started) {
        return reading(job(started.text("id")).replace("?", "/outcomes?"))
                .json()
                .path("data")
                .valueStream()
                .toList();
    }

    private List<String> onIt() {
        return reading(CLIENTS + "?agent=" + agent.id())
                .json()
                .path("data")
                .valueStream()
                .map(client -> client.path("clientOrganizationNumber").asString())
                .toList();
    }

    private String job(String id) {
        return CLIENT_JOBS + "/" + id + "?agent=" + agent.id();
    }

    private Reply reading(String path) {
        return calls.get(path, token(CLIENTS_READ));
    }

    private String token(String scope) {
        return calls.get(PERSON_EXCHANGE, idPorten.token(nina, scope)).json().stringValue();
    }

    private static List<String> numbers(Organisation... clients) {
        return Stream.of(clients).map(client -> client.number().value()).toList();
    }

    private static String body(String operation, List<String> clients) {
        var list = clients.stream().map(client -> "\"" + client + "\"").collect(Collectors.joining(","));
        return "{\"operation\":\"" + operation + "\",\"clients\":[" + list + "]}";
    }
}
