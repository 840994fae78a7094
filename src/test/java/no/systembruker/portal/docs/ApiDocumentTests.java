package no.systembruker.portal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.systembruker.portal.docs.ApiCall.Answer;
import no.systembruker.portal.docs.ApiCall.Code;
import no.systembruker.portal.docs.ApiCall.Member;
import org.junit.jupiter.api.Test;

class ApiDocumentTests {

    private final ApiDocument document = ApiDocument.read("""
            {"tags": [{"name": "Doors"}, {"name": "Windows"}],
             "paths": {
              "/doors/{id}": {"delete": {"operationId": "closeDoor", "tags": ["Doors"], "summary": "Close a door",
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}}],
                "responses": {"404": {"description": "No such door.", "x-codes": [{"code": "D-1", "title": "No such door."}]},
                              "204": {"description": "No Content"}}}},
              "/doors": {"post": {"operationId": "openDoor", "tags": ["Doors"], "summary": "Open a door",
                "security": [{"maskinporten": ["doors.write"]}, {"maskinporten": ["doors.admin"]}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Door"},
                  "examples": {"A red one": {"value": {"colour": "red"}}}}}},
                "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Door"}}}}}}}},
             "components": {"schemas": {
              "Door": {"required": ["colour"], "properties": {
                "colour": {"type": "string"},
                "hinges": {"type": "array", "items": {"$ref": "#/components/schemas/Hinge"}},
                "names": {"type": "array", "items": {"type": "string"}}}},
              "Hinge": {"required": ["size"], "properties": {"size": {"type": "integer", "format": "int32"}}}}}}
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void callsStandByTheirPathUnderTheGroupsThatHaveAny() {
        assertThat(document.groups()).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Doors");
            assertThat(group.calls()).extracting(ApiCall::id).containsExactly("openDoor", "closeDoor");
        });
    }

    @Test
    void callsAtOnePathStandAsAThingLives() {
        var garden = ApiDocument.read("""
                {"tags": [{"name": "Trees"}], "paths": {
                  "/trees/{id}": {
                    "delete": {"operationId": "fell", "tags": ["Trees"]},
                    "put": {"operationId": "prune", "tags": ["Trees"]},
                    "head": {"operationId": "touch", "tags": ["Trees"]},
                    "get": {"operationId": "look", "tags": ["Trees"]},
                    "post": {"operationId": "plant", "tags": ["Trees"]}}}}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(garden.groups().getFirst().calls())
                .extracting(ApiCall::id)
                .containsExactly("plant", "look", "prune", "fell", "touch");
    }

    @Test
    void aPathBreaksAfterItsSlashes() {
        assertThat(document.find("closeDoor").orElseThrow().pathPieces()).containsExactly("/doors/", "{id}");
    }

    @Test
    void aCallTellsItsScopesAndMembersByTheirPlace() {
        var call = document.find("openDoor").orElseThrow();

        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.scopes()).containsExactly("doors.write", "doors.admin");
        assertThat(call.body())
                .containsExactly(
                        new Member("colour", "string", true),
                        new Member("hinges[].size", "int32", true),
                        new Member("names", "list of string", false));
        assertThat(call.requests())
                .singleElement()
                .satisfies(sample -> assertThat(sample.json()).contains("\"colour\" : \"red\""));
    }

    @Test
    void answersStandByTheirStatusWithTheirCodes() {
        var call = document.find("closeDoor").orElseThrow();

        assertThat(call.parameters()).containsExactly(new Member("id", "uuid", true));
        assertThat(call.answers()).extracting(Answer::status).containsExactly("204", "404");
        assertThat(call.answers().getLast().codes()).containsExactly(new Code("D-1", "No such door."));
    }

    @Test
    void anUnknownCallIsNotFound() {
        assertThat(document.find("lockDoor")).isEmpty();
    }
}
