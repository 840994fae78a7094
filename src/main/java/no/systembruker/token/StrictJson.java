package no.systembruker.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON object so that every reader sees the same thing or nothing (RFC 8725 §2.4, §3.7): proper UTF-8 without
 * a byte order mark, no member twice at any depth, shallow, and nothing after it.
 */
final class StrictJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNumberLength(32)
                    .build())
            .build();

    private StrictJson() {}

    static Optional<JsonObject> object(byte[] utf8) {
        try (var parser = parser(utf8)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            var object = object(parser);
            return parser.nextToken() == null ? Optional.of(object) : Optional.empty();
        } catch (CharacterCodingException | JacksonException malformed) {
            return Optional.empty();
        }
    }

    /** Decodes first: given bytes, the parser would guess the encoding and skip a byte order mark. */
    private static JsonParser parser(byte[] utf8) throws CharacterCodingException {
        var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
        return JSON.createParser(ObjectReadContext.empty(), text.array(), text.arrayOffset(), text.remaining());
    }

    private static JsonObject object(JsonParser parser) {
        var members = new HashMap<String, Object>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            members.put(name, value(parser, parser.nextToken()));
        }
        return new JsonObject(members);
    }

    private static List<Object> array(JsonParser parser) {
        var elements = new ArrayList<Object>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token));
        }
        return elements;
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> JsonObject.NULL;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("The parser gave " + token + " where a value stands");
        };
    }
}
