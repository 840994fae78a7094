package no.systembruker.api;

import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.AGENT_REQUESTS;
import static no.systembruker.api.Calls.REQUESTS;
import static no.systembruker.api.Contract.sample;
import static no.systembruker.api.security.Scope.REQUEST_READ;
import static no.systembruker.api.security.Scope.REQUEST_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The lists of a system's requests, one of each kind. */
@ApiTest
@TestPropertySource(properties = "systembruker.api.page-size=3")
abstract class RequestListApiTests {

    private static final String BASE = "http://localhost:8080";

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    @Autowired
    private RequestDecisions decisions;

    private String system = "";

    @BeforeEach
    void registerASystem() {
        clock.reset();
        town.build();
        system = newSystem();
    }

    @Test
    void anEntryIsTheRequestWithoutItsLink() {
        var id = submit(AGENT_REQUESTS, "kunde-1");
        var standard = submit(REQUESTS, "kunde-2");

        var entry = sample("agent-request")
                .replace("{id}", id)
                .replace("{system}", system)
                .replace("{externalRef}", "kunde-1")
                .replaceAll(".*confirmUrl.*\n", "");
        list(AGENT_REQUESTS).isExactly("{\"links\": {}, \"data\": [%s]}".formatted(entry));
        var listed = list(REQUESTS).json();
        assertThat(listed.path("data").size()).isEqualTo(1);
        assertThat(listed.at("/data/0/id").asString()).isEqualTo(standard);
        assertThat(listed.at("/data/0/rights").isArray()).isTrue();
        assertThat(listed.at("/data/0").has("confirmUrl")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUESTS, AGENT_REQUESTS})
    void aSystemWithoutRequestsHasAnEmptyList(String requests) {
        list(requests).isExactly("{\"links\": {}, \"data\": []}");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6, 7})
    void thePagesTogetherHaveEachRequestOnce(int count) {
        var submitted = submit(count);

        assertThat(walk(() -> {})).isEqualTo(submitted);
    }

    @Test
    void requestsOfTheSameInstantAreEachThereOnce() {
        var submitted = IntStream.range(0, 7)
                .mapToObj(number -> submit(REQUESTS, "kunde-" + number))
                .toList();

        assertThat(walk(() -> {})).containsExactlyInAnyOrderElementsOf(submitted);
    }

    @Test
    void nothingIsLostOrRepeatedWhileRequestsComeAndGo() {
        var submitted = submit(8);
        var come = new ArrayList<String>();
        // Each is what the next page was to begin with.
        var gone = List.of(submitted.get(3), submitted.get(7));

        var read = walk(() -> {
            approve(submitted.get(come.size()));
            withdraw(gone.get(come.size()));
            clock.advance(Duration.ofSeconds(1));
            come.add(submit(REQUESTS, "ny-" + come.size()));
        });

        var stayed = submitted.stream().filter(id -> !gone.contains(id));
        assertThat(come).hasSize(2);
        assertThat(read).isEqualTo(Stream.concat(stayed, come.stream()).toList());
    }

    @Test
    void whatRanOutAndWasAskedAnewIsListedBesideItsSuccessor() {
        var first = submit(REQUESTS, "kunde-1");
        clock.advance(Duration.ofDays(180));
        var second = submit(REQUESTS, "kunde-1");

        var data = list(REQUESTS).json().path("data");
        assertThat(data.path(0).path("id").asString()).isEqualTo(first);
        assertThat(data.path(0).path("timedOut").asBoolean()).isTrue();
        assertThat(data.path(1).path("id").asString()).isEqualTo(second);
        assertThat(data.path(1).path("timedOut").asBoolean()).isFalse();
    }

    @Test
    void theNextPageIsAtAWholeAddressOfOurs() {
        submit(4);
        IntStream.range(0, 4).forEach(number -> submit(AGENT_REQUESTS, "klient-" + number));

        for (var requests : List.of(REQUESTS, AGENT_REQUESTS)) {
            assertThat(list(requests).json().at("/links/next").asString())
                    .matches(BASE + requests + "/bysystem/" + system + "\\?token=[A-Za-z0-9_-]+");
        }
    }

    @Test
    void aTokenThatWasCutOrForgedOrIsOfAnotherListIsRefused() {
        submit(4);
        var agents = IntStream.range(0, 4)
                .mapToObj(number -> submit(AGENT_REQUESTS, "klient-" + number))
                .toList();
        var token = nextToken(list(REQUESTS));
        var json = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        var from = json.replaceAll(".*\"from\":\"([^\"]*)\".*", "$1");
        var other = newSystem();

        for (var refused : List.of(
                token.substring(1),
                token + "A",
                "x",
                encoded(json.replace(from, UUID.randomUUID().toString())),
                encoded(json.replace(from, "x")),
                encoded(json.replace(from, agents.getFirst())),
                encoded(json.replace("\"request\"", "\"systemuser\"")),
                nextToken(list(AGENT_REQUESTS)))) {
            assertThat(listFrom(REQUESTS, system, refused)).as(refused).satisfies(reply -> {
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.json().path("errors").has("token")).isTrue();
            });
        }
        assertThat(listFrom(AGENT_REQUESTS, system, token).status()).isEqualTo(400);
        assertThat(listFrom(REQUESTS, other, token).status()).isEqualTo(400);
        assertThat(listFrom(REQUESTS, other, encoded(json.replace(system, other)))
                        .status())
                .isEqualTo(400);
        assertThat(listFrom(REQUESTS, system, token).status()).isEqualTo(200);
        assertThat(listFrom(REQUESTS, system, "").body())
                .isEqualTo(list(REQUESTS).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUESTS, AGENT_REQUESTS})
    void anUnknownSystemAndAnothersAreTheSame(String requests) {
        var token = maskinporten.token(FJORDREGNSKAP, REQUEST_READ);

        for (var path : List.of(system, LOENNSVERK + "_unknown", "nonsense", FJORDREGNSKAP + "_unknown")) {
            var reply = calls.get(requests + "/bysystem/" + path, token);
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.text("code")).isEqualTo("AUTH-00011");
        }
    }

    private String newSystem() {
        var id = LOENNSVERK + "_" + UUID.randomUUID();
        town.registerSystem(id, List.of(), List.of(Town.SALARY, "urn:altinn:accesspackage:regnskapsforer-lonn"));
        return id;
    }

    private List<String> submit(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    clock.advance(Duration.ofSeconds(1));
                    return submit(REQUESTS, "kunde-" + number);
                })
                .toList();
    }

    private String submit(String requests, String reference) {
        var request = sample("new-agent-request").replace("{system}", system).replace("{externalRef}", reference);
        var own = requests.equals(REQUESTS) ? request.replace("regnskapsforer-lonn", "lonn") : request;
        var created = calls.post(requests, maskinporten.token(LOENNSVERK, REQUEST_WRITE), own);
        assertThat(created.status()).isEqualTo(201);
        return created.text("id");
    }

    private void approve(String id) {
        decisions.approve(new RequestId(UUID.fromString(id)), town.signedIn(Town.KARI));
    }

    private void withdraw(String id) {
        assertThat(calls.delete(REQUESTS + "/" + id, maskinporten.token(LOENNSVERK, REQUEST_WRITE))
                        .status())
                .isEqualTo(202);
    }

    private Reply list(String requests) {
        return calls.get(requests + "/bysystem/" + system, maskinporten.token(LOENNSVERK, REQUEST_READ));
    }

    private Reply listFrom(String requests, String of, String token) {
        return calls.get(
                requests + "/bysystem/" + of + "?token=" + token, maskinporten.token(LOENNSVERK, REQUEST_READ));
    }

    /** The ids on all pages, by the links; something happens between each two of them. */
    private List<String> walk(Runnable between) {
        var ids = new ArrayList<String>();
        var page = list(REQUESTS);
        page.json().path("data").forEach(item -> ids.add(item.path("id").asString()));
        while (page.json().at("/links").has("next")) {
            between.run();
            page = listFrom(REQUESTS, system, nextToken(page));
            page.json().path("data").forEach(item -> ids.add(item.path("id").asString()));
        }
        return ids;
    }

    private static String nextToken(Reply page) {
        return page.json().at("/links/next").asString().replaceAll(".*token=", "");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
