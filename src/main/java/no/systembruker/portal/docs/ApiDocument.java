package no.systembruker.portal.docs;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.systembruker.portal.docs.ApiCall.Answer;
import no.systembruker.portal.docs.ApiCall.Code;
import no.systembruker.portal.docs.ApiCall.Member;
import no.systembruker.portal.docs.ApiCall.Sample;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the OpenAPI document into what its pages show. */
final class ApiDocument {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> METHODS = List.of("POST", "GET", "PUT", "PATCH", "DELETE");

    private final JsonNode document;
    private final List<ApiCall> calls;

    private ApiDocument(JsonNode document) {
        this.document = document;
        this.calls = document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> call(method.getKey(), path.getKey(), method.getValue())))
                .sorted(comparing(ApiCall::path).thenComparingInt(call -> order(call.method())))
                .toList();
    }

    static ApiDocument read(byte[] openApi) {
        return new ApiDocument(JSON.readTree(openApi));
    }

    List<ApiGroup> groups() {
        return document.path("tags")
                .valueStream()
                .map(tag -> text(tag, "name"))
                .map(name -> new ApiGroup(
                        name,
                        calls.stream().filter(call -> call.group().equals(name)).toList()))
                .filter(group -> !group.calls().isEmpty())
                .toList();
    }

    Optional<ApiCall> find(String id) {
        return calls.stream().filter(call -> call.id().equals(id)).findFirst();
    }

    private ApiCall call(String method, String path, JsonNode call) {
        return new ApiCall(
                text(call, "operationId"),
                call.path("tags").path(0).asString(""),
                method.toUpperCase(Locale.ROOT),
                path,
                text(call, "summary"),
                text(call, "description"),
                scopes(call),
                parameters(call),
                members(call.path("requestBody")),
                samples(call.path("requestBody")),
                answers(call));
    }

    /** As a thing lives: it is made, read, changed and taken away. */
    private static int order(String method) {
        var place = METHODS.indexOf(method);
        return place < 0 ? METHODS.size() : place;
    }

    private static List<String> scopes(JsonNode call) {
        var scopes = new ArrayList<String>();
        call.path("security").forEach(way -> way.forEach(any -> any.forEach(scope -> scopes.add(scope.asString()))));
        return scopes;
    }

    private List<Member> parameters(JsonNode call) {
        return call.path("parameters")
                .valueStream()
                .map(parameter -> new Member(
                        text(parameter, "name"),
                        type(parameter.path("schema")),
                        parameter.path("required").asBoolean(false)))
                .toList();
    }

    private List<Answer> answers(JsonNode call) {
        return call.path("responses").properties().stream()
                .sorted(comparing(Map.Entry::getKey))
                .map(response -> answer(response.getKey(), response.getValue()))
                .toList();
    }

    private Answer answer(String status, JsonNode response) {
        var words = HttpStatus.valueOf(Integer.parseInt(status)).getReasonPhrase();
        var codes = response.path("x-codes")
                .valueStream()
                .map(code -> new Code(text(code, "code"), text(code, "title")))
                .toList();
        var members = status.startsWith("2") ? members(response) : List.<Member>of();
        var explanation = codes.isEmpty() && members.isEmpty() ? text(response, "description") : "";
        return new Answer(status, words, explanation, codes, members, samples(response));
    }

    private List<Member> members(JsonNode holder) {
        var members = new ArrayList<Member>();
        holder.path("content").forEach(content -> addMembers(content.path("schema"), "", true, members));
        return members;
    }

    private void addMembers(JsonNode given, String place, boolean required, List<Member> members) {
        var schema = resolved(given);
        if (schema.has("properties")) {
            var needed = schema.path("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            schema.path("properties")
                    .properties()
                    .forEach(member -> addMembers(
                            member.getValue(),
                            place.isEmpty() ? member.getKey() : place + "." + member.getKey(),
                            needed.contains(member.getKey()),
                            members));
        } else if (schema.has("items") && resolved(schema.path("items")).has("properties")) {
            addMembers(schema.path("items"), place + "[]", required, members);
        } else if (!place.isEmpty()) {
            members.add(new Member(place, type(schema), required));
        }
    }

    private String type(JsonNode given) {
        var schema = resolved(given);
        if (schema.has("items")) {
            return "list of " + type(schema.path("items"));
        }
        var format = schema.path("format").asString("");
        return format.isEmpty() ? schema.path("type").asString("any JSON") : format;
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static List<Sample> samples(JsonNode holder) {
        var samples = new ArrayList<Sample>();
        for (var content : holder.path("content")) {
            for (Map.Entry<String, JsonNode> example : content.path("examples").properties()) {
                samples.add(
                        new Sample(example.getKey(), laidOut(example.getValue().path("value"))));
            }
        }
        return samples;
    }

    private static String laidOut(JsonNode value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    private static String text(JsonNode holder, String member) {
        return holder.path(member).asString("");
    }
}
