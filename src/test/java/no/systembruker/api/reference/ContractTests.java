package no.systembruker.api.reference;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import no.systembruker.SystembrukerProperties;
import no.systembruker.sandbox.InTown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Path for path, scope for scope, status for status, code for code and name for name: what we offer is what is agreed. */
@InTown
class ContractTests {

    private static final List<String> OF_EVERY_CALL_WITH_A_SCOPE = List.of("401", "403", "503");
    private static final List<String> OF_EVERY_CALL_WITH_A_BODY = List.of("413", "415");

    @Autowired
    private SystembrukerProperties installation;

    private JsonNode document = JsonMapper.shared().nullNode();

    @Test
    void theCallsAreThoseOfTheContract() throws Exception {
        document = document();
        var agreed = byName(ContractCall.read(table()));
        var offered = byName(offered());

        assertThat(offered.keySet()).containsExactlyInAnyOrderElementsOf(agreed.keySet());
        assertThat(offered)
                .allSatisfy((name, call) -> assertThat(call.lines())
                        .as(name)
                        .containsExactlyInAnyOrderEntriesOf(agreed.get(name).lines()));
    }

    private static Map<String, ContractCall> byName(List<ContractCall> calls) {
        return calls.stream().collect(toMap(ContractCall::name, Function.identity()));
    }

    private List<ContractCall> offered() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(call ->
                                offered(call.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), call.getValue())))
                .toList();
    }

    private ContractCall offered(String name, JsonNode call) {
        var lines = new HashMap<String, TreeSet<String>>();
        put(lines, "scopes", scopes(call));
        put(lines, "query", query(call));
        put(lines, "body", members(content(call.path("requestBody"))));
        put(lines, "status", statuses(call));
        put(lines, "gives", members(content(firstSuccess(call))));
        put(lines, "codes", codes(call));
        return new ContractCall(name, lines);
    }

    private static void put(Map<String, TreeSet<String>> lines, String line, TreeSet<String> words) {
        if (!words.isEmpty()) {
            lines.put(line, words);
        }
    }

    private static TreeSet<String> scopes(JsonNode call) {
        var scopes = new TreeSet<String>();
        call.path("security").forEach(way -> way.forEach(any -> any.forEach(scope -> scopes.add(scope.asString()))));
        return scopes;
    }

    private static TreeSet<String> query(JsonNode call) {
        var query = new TreeSet<String>();
        for (var parameter : call.path("parameters")) {
            if (parameter.path("in").asString().equals("query")) {
                query.add(parameter.path("name").asString()
                        + (parameter.path("required").asBoolean() ? "!" : ""));
            }
        }
        return query;
    }

    private static TreeSet<String> statuses(JsonNode call) {
        var statuses = new TreeSet<>(call.path("responses").propertyNames());
        if (!scopes(call).isEmpty()) {
            OF_EVERY_CALL_WITH_A_SCOPE.forEach(statuses::remove);
        }
        if (call.has("requestBody")) {
            OF_EVERY_CALL_WITH_A_BODY.forEach(statuses::remove);
        }
        return statuses;
    }

    private static JsonNode firstSuccess(JsonNode call) {
        return call.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static TreeSet<String> codes(JsonNode call) {
        var codes = new TreeSet<String>();
        call.path("responses").properties().stream()
                .filter(response -> !response.getKey().equals("401"))
                .forEach(response -> response.getValue()
                        .path(CallReference.CODES)
                        .forEach(code -> codes.add(code.path("code").asString())));
        return codes;
    }

    private static JsonNode content(JsonNode holder) {
        return holder.path("content").path("application/json").path("schema");
    }

    private TreeSet<String> members(JsonNode schema) {
        var members = new TreeSet<String>();
        if (schema.isObject()) {
            addMembers(schema, "", members);
        }
        return members;
    }

    private void addMembers(JsonNode given, String place, TreeSet<String> members) {
        var schema = resolved(given);
        if (schema.has("properties")) {
            schema.path("properties")
                    .properties()
                    .forEach(member -> addMembers(
                            member.getValue(), (place.isEmpty() ? "" : place + ".") + member.getKey(), members));
        } else if (schema.has("items")) {
            addMembers(schema.path("items"), place + "[]", members);
        } else {
            members.add(place.isEmpty() ? "." : place);
        }
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private JsonNode document() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(installation.baseUrl().to("/openapi.json")));
        var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        return JsonMapper.shared().readTree(response.body());
    }

    private static String table() throws Exception {
        return new ClassPathResource("contract/calls.txt").getContentAsString(StandardCharsets.UTF_8);
    }
}
