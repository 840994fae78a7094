package no.systembruker.api.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.SystembrukerProperties;
import no.systembruker.sandbox.InTown;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document's examples are what happens, in an application where nobody else has done anything yet. */
@InTown
@TestPropertySource(properties = "spring.application.name=stories")
class ExamplesTests {

    private static final String BASE_OF_THE_STORIES = "http://localhost:8080";
    private static final String VENDOR_OF_THE_STORIES = "310987654";
    private static final String PERSON_OF_THE_STORIES = "23917930430";
    private static final String END = "finished";
    private static final int MOST_TRIES = 300;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String ANY_SCOPE = "altinn:authentication/systemuser.request.read";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Likeness likeness = new Likeness();

    @Autowired
    private SystembrukerProperties installation;

    @TestFactory
    Stream<DynamicTest> everyStoryHappensAsItIsTold() throws Exception {
        var ways = waysByOperation();
        return Examples.stories().stream()
                .flatMap(story -> story.steps().stream()
                        .map(step -> dynamicTest(
                                story.file() + ": " + step.operation() + ", " + step.title(),
                                () -> happens(step, Optional.ofNullable(ways.get(step.operation()))))));
    }

    @Test
    void everyCallHasAnExample() throws Exception {
        var told = new HashSet<String>();
        Examples.stories().forEach(story -> story.steps().forEach(step -> told.add(step.operation())));

        assertThat(told)
                .containsAll(operations().stream()
                        .map(call -> call.path("operationId").asString())
                        .toList());
    }

    private void happens(Examples.Step step, Optional<Way> way) throws Exception {
        var call = likeness.today(step.call()).split(" ", 2);
        var request = HttpRequest.newBuilder(URI.create(installation.baseUrl().to(call[1])))
                .header("Content-Type", "application/json")
                .method(call[0], step.send() == null ? BodyPublishers.noBody() : body(step.send()));
        if (way.isPresent()) {
            request.header("Authorization", "Bearer " + token(way.get()));
        }

        var response = tellsOfAnEnd(step) ? sendUntilItHasEnded(request) : send(request);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(step.status());
        likeness.isLike(tree(step.answer()), answered(response), step.call());
    }

    /** What any node does takes its time. */
    private static boolean tellsOfAnEnd(Examples.Step step) {
        return step.answer() instanceof Map<?, ?> answer && answer.containsKey(END);
    }

    private HttpResponse<String> sendUntilItHasEnded(HttpRequest.Builder request) throws Exception {
        var response = send(request);
        for (int tries = 0; tries < MOST_TRIES && !response.body().contains("\"" + END + "\""); tries++) {
            Thread.sleep(PAUSE);
            response = send(request);
        }
        return response;
    }

    private HttpRequest.BodyPublisher body(Object sent) {
        return BodyPublishers.ofString(likeness.today(JSON.writeValueAsString(sent)));
    }

    private JsonNode tree(Object answer) {
        return JSON.readTree(
                answer == null
                        ? "null"
                        : JSON.writeValueAsString(answer)
                                .replace(
                                        BASE_OF_THE_STORIES,
                                        installation.baseUrl().value()));
    }

    private static JsonNode answered(HttpResponse<String> response) {
        var isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
        if (response.body().isEmpty()) {
            return JSON.nullNode();
        }
        return isJson ? JSON.readTree(response.body()) : JSON.valueToTree(response.body());
    }

    private String token(Way way) throws Exception {
        var wish = new HashMap<String, Object>(Map.of("scopes", List.of(way.scope())));
        if (way.scheme().equals(ReferenceConfiguration.TOKEN)) {
            wish.put("orgNumber", VENDOR_OF_THE_STORIES);
        } else {
            wish.put("pid", PERSON_OF_THE_STORIES);
            wish.put("exchanged", way.scheme().equals(ReferenceConfiguration.PERSON_TOKEN));
        }
        var response =
                send(HttpRequest.newBuilder(URI.create(installation.baseUrl().to("/sandbox/api/tokens")))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(wish))));
        return JSON.readTree(response.body()).path("access_token").asString();
    }

    /** The first of the ways to be let in. */
    private Map<String, Way> waysByOperation() throws Exception {
        var ways = new HashMap<String, Way>();
        for (var operation : operations()) {
            for (var requirement : operation.path("security")) {
                requirement
                        .properties()
                        .forEach(scheme -> ways.putIfAbsent(
                                operation.path("operationId").asString(),
                                new Way(
                                        scheme.getKey(),
                                        scheme.getValue().path(0).asString(ANY_SCOPE))));
            }
        }
        return ways;
    }

    /** Whose token a call takes, and for what. */
    private record Way(String scheme, String scope) {}

    private Set<JsonNode> operations() throws Exception {
        var document =
                send(HttpRequest.newBuilder(URI.create(installation.baseUrl().to("/openapi.json"))));
        var operations = new HashSet<JsonNode>();
        JSON.readTree(document.body()).path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
