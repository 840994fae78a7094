package no.systembruker.api.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads texts and only texts, and cuts white space off their ends, except inside lists (api.md §1). */
class TrimmedText extends StdScalarDeserializer<String> {

    TrimmedText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getString();
        return isInsideList(parser.streamReadContext()) ? text : text.strip();
    }

    private static boolean isInsideList(TokenStreamContext context) {
        for (var outer = context; outer != null; outer = outer.getParent()) {
            if (outer.inArray()) {
                return true;
            }
        }
        return false;
    }
}
