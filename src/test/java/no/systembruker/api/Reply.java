package no.systembruker.api;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.test.json.JsonAssert;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered. */
record Reply(HttpResponse<String> response) {

    private static final Pattern TRACE_ID = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-00");

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    String text(String member) {
        return json().path(member).asString("");
    }

    /** Member for member, with nothing more or less; trace ids only by their form. */
    void isExactly(String expected) {
        var comparable = TRACE_ID.matcher(body()).replaceAll("{traceId}");
        JsonAssert.comparator(JSONCompareMode.NON_EXTENSIBLE).assertIsMatch(expected, comparable);
    }
}
