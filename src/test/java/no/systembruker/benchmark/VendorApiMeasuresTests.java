package no.systembruker.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.systembruker.OnPostgres;
import no.systembruker.RunningApplication;
import no.systembruker.api.CheckedBareEndpoint;
import no.systembruker.api.security.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the vendor API with 1,000,000 system users and 2,000,000 requests on PostgreSQL: {@code mvn -Pbenchmark verify}
 * writes {@code target/vendor-api-measures.txt}. Client, server and database share the machine, and the client is in the
 * server's process. Figures are reported, never asserted; wrong answers fail.
 */
@Tag("benchmark")
@OnPostgres
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("sandbox")
@ContextConfiguration(initializers = RunningApplication.OnAFreePort.class)
@Import({BareEndpoint.class, BareEndpoint.NoSecurity.class, CheckedBareEndpoint.class})
class VendorApiMeasuresTests {

    private static final Path REPORT = Path.of("target/vendor-api-measures.txt");
    private static final String VENDOR = "310000019";
    private static final String LISTED = VENDOR + "_benk-2";
    private static final String BARE = "bare: one query by primary key";
    private static final String CHECKED = "the same, behind the token check";
    private static final int SAMPLES = 5_000;
    private static final int ROUNDS = 25;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration STEADY = Duration.ofSeconds(20);
    private static final int STEADY_RATE = 300;
    private static final int FAR_PAGE = 1_000;
    private static final int PAGE_ROUNDS = 200;

    private record Sample(String id, String system, String owner, String reference, String resource) {}

    @Value("${server.port}")
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate sql;

    private final List<String> report = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private Load load = new Load(0);

    @BeforeEach
    void connect() {
        load = new Load(port);
    }

    @Test
    void theVendorApiUnderLoad() throws IOException, SQLException, InterruptedException, ExecutionException {
        fill();
        var samples = samples();

        measureThroughput(samples);
        measureSteadyLoad(samples);
        measureFarPage();
        postAtOnce();

        Files.write(REPORT, report, StandardCharsets.UTF_8);
        report.forEach(System.out::println);
    }

    private void fill() throws SQLException {
        long start = System.nanoTime();
        try (var connection = database.getConnection()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("benchmark/fill.sql"));
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("benchmark/grow.sql"));
        }
        sql.execute("vacuum analyze");
        assertThat(count("systemuser")).isEqualTo(1_000_000);
        assertThat(count("systemuser_request")).isEqualTo(2_000_000);
        tell("%,d system users and %,d requests made in %d s; %d processors for client, server and database"
                .formatted(
                        count("systemuser"),
                        count("systemuser_request"),
                        Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                        Runtime.getRuntime().availableProcessors()));
    }

    private int count(String table) {
        return sql.queryForObject("select count(*) from " + table, Integer.class);
    }

    private List<Sample> samples() {
        return sql.query(
                "select u.id, u.system_id, u.owner, u.external_ref, r.resource from systemuser u"
                        + " join systemuser_right r on r.systemuser_id = u.id and r.position = 0"
                        + " where u.live and u.external_ref like 'filial%' order by u.id limit ?",
                (row, number) -> new Sample(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                SAMPLES);
    }

    private void measureThroughput(List<Sample> samples) throws IOException, InterruptedException, ExecutionException {
        var endpoints = new LinkedHashMap<String, Supplier<List<byte[]>>>();
        endpoints.put(BARE, () -> requests(samples, VendorApiMeasuresTests::bare));
        endpoints.put(CHECKED, () -> requests(samples, checkedBare()));
        endpoints.put("byExternalId", () -> requests(samples, lookUp()));
        endpoints.put("decision, by a single right", () -> requests(samples, decision(Sample::resource)));
        endpoints.put(
                "decision, by a package", () -> requests(samples, decision(VendorApiMeasuresTests::otherResource)));
        var figures = new LinkedHashMap<String, List<Double>>();
        for (var endpoint : endpoints.entrySet()) {
            load.throughput(endpoint.getValue().get(), WARM_UP);
            figures.put(endpoint.getKey(), new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (var endpoint : endpoints.entrySet()) {
                figures.get(endpoint.getKey())
                        .add(load.throughput(endpoint.getValue().get(), ROUND));
            }
        }
        tellThroughput(figures);
    }

    private void tellThroughput(Map<String, List<Double>> figures) {
        tell("");
        tell("%-34s %9s %9s %9s %9s %9s"
                .formatted(
                        "throughput, median of " + ROUNDS + " rounds",
                        "calls/s",
                        "least",
                        "most",
                        "to bare",
                        "to checked"));
        figures.forEach((endpoint, rounds) -> tell("%-34s %9.0f %9.0f %9.0f %9.2f %9.2f"
                .formatted(
                        endpoint,
                        median(rounds),
                        Collections.min(rounds),
                        Collections.max(rounds),
                        ratio(rounds, figures.get(BARE)),
                        ratio(rounds, figures.get(CHECKED)))));
    }

    /** Of the same round each: what else the machine did then, it did to both. */
    private static double ratio(List<Double> rounds, List<Double> others) {
        return median(IntStream.range(0, ROUNDS)
                .mapToObj(round -> rounds.get(round) / others.get(round))
                .toList());
    }

    private void measureSteadyLoad(List<Sample> samples) throws IOException, InterruptedException, ExecutionException {
        tell("");
        tell("%-32s %10s %10s %10s".formatted("at " + STEADY_RATE + " calls a second, ms", "p50", "p99", "most"));
        tellSteady("byExternalId", load.steady(requests(samples, lookUp()), STEADY_RATE, STEADY));
        tellSteady("decision", load.steady(requests(samples, decision(Sample::resource)), STEADY_RATE, STEADY));
    }

    private void tellSteady(String endpoint, long[] times) {
        tell("%-32s %10.2f %10.2f %10.2f"
                .formatted(
                        endpoint,
                        times[times.length / 2] / 1e6,
                        times[times.length * 99 / 100] / 1e6,
                        times[times.length - 1] / 1e6));
    }

    private void measureFarPage() throws IOException {
        try (var connection = new Connection(port)) {
            var first = "/authentication/api/v1/systemuser/vendor/bysystem/" + LISTED;
            var far = walkTo(connection, first);
            var firstTimes = new long[PAGE_ROUNDS];
            var farTimes = new long[PAGE_ROUNDS];
            var token = token(Scope.REGISTER_WRITE);
            for (int round = 0; round < PAGE_ROUNDS; round++) {
                firstTimes[round] = load.time(connection, get(first, token));
                farTimes[round] = load.time(connection, get(far, token));
            }
            tell("");
            tell("%-32s %10.2f".formatted("page 1 of bysystem, ms", median(firstTimes) / 1e6));
            tell("%-32s %10.2f %10s %.2f"
                    .formatted(
                            "page %,d of bysystem, ms".formatted(FAR_PAGE),
                            median(farTimes) / 1e6,
                            "to page 1:",
                            median(farTimes) / median(firstTimes)));
        }
    }

    /** By the links, as a vendor gets there. */
    private String walkTo(Connection connection, String first) throws IOException {
        var address = first;
        var token = token(Scope.REGISTER_WRITE);
        for (int page = 1; page < FAR_PAGE; page++) {
            var answer = JsonMapper.shared()
                    .readTree(connection.call(get(address, token)).body());
            var next = URI.create(answer.at("/links/next").asString());
            address = next.getRawPath() + "?" + next.getRawQuery();
        }
        return address;
    }

    private void postAtOnce() throws IOException, InterruptedException, ExecutionException {
        var owner = sql.queryForObject("select owner from systemuser order by id limit 1", String.class);
        var body = """
                {"systemId": "%s_benk-50", "partyOrgNo": "%s", "externalRef": "at-once",
                 "rights": [{"resource": [{"id": "urn:altinn:resource", "value": "tjeneste-1"}]}]}
                """.formatted(VENDOR, owner);
        var request = post("/authentication/api/v1/systemuser/request/vendor", token(Scope.REQUEST_WRITE), body);

        var answers = load.atOnce(request, 20);

        int rows = sql.queryForObject(
                "select count(*) from systemuser_request where external_ref = 'at-once'", Integer.class);
        assertThat(rows).isEqualTo(1);
        assertThat(answers)
                .extracting(Connection.Answer::status)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        tell("");
        tell("20 identical posts at once made %d row".formatted(rows));
    }

    private static List<byte[]> requests(List<Sample> samples, Function<Sample, byte[]> request) {
        return samples.stream().map(request).toList();
    }

    private static byte[] bare(Sample sample) {
        return bytes("GET %s?id=%s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(BareEndpoint.ADDRESS, sample.id()));
    }

    private Function<Sample, byte[]> checkedBare() {
        var token = token(Scope.LOOKUP);
        return sample -> get(CheckedBareEndpoint.ADDRESS + "?id=" + sample.id(), token);
    }

    private Function<Sample, byte[]> lookUp() {
        var token = token(Scope.LOOKUP);
        return sample -> get(
                "/authentication/api/v1/systemuser/byExternalId?clientId=client-%s&systemProviderOrgNo=%s&systemUserOwnerOrgNo=%s&externalRef=%s"
                        .formatted(sample.system(), VENDOR, sample.owner(), sample.reference()),
                token);
    }

    private Function<Sample, byte[]> decision(Function<Sample, String> resource) {
        var token = token(Scope.AUTHORIZE);
        return sample -> post("/authorization/api/v1/authorize", token, """
                {"Request": {
                 "AccessSubject": [{"Attribute": [{"AttributeId": "urn:altinn:systemuser:uuid", "Value": "%s"}]}],
                 "Action": [{"Attribute": [{"AttributeId": "urn:oasis:names:tc:xacml:1.0:action:action-id", "Value": "read"}]}],
                 "Resource": [{"Attribute": [{"AttributeId": "urn:altinn:resource", "Value": "%s"},
                  {"AttributeId": "urn:altinn:organization:identifier-no", "Value": "%s"}]}]}}
                """.formatted(
                        sample.id(), resource.apply(sample), sample.owner()));
    }

    /** One that the system user was not given by itself, but that is in its packages. */
    private static String otherResource(Sample sample) {
        return sample.resource().equals("tjeneste-7") ? "tjeneste-8" : "tjeneste-7";
    }

    private static byte[] get(String path, String token) {
        return bytes("GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n".formatted(path, token));
    }

    private static byte[] post(String path, String token, String json) {
        return bytes(
                "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(path, token, json.getBytes(StandardCharsets.UTF_8).length, json));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Signed by the Maskinporten stand-in, whose keys the application fetches as it fetches Maskinporten's. */
    private String token(String scope) {
        var body = "{\"orgNumber\": \"%s\", \"scopes\": [\"%s\"]}".formatted(VENDOR, scope);
        var call = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sandbox/api/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(call, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .path("access_token")
                    .asString();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void tell(String line) {
        report.add(line);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static double median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
